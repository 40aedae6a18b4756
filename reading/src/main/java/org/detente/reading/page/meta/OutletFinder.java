package org.detente.reading.page.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who published the page: what it calls itself, else the host of its address. */
final class OutletFinder {
    private final MetaTags tags;
    private final JsonLd linkedData;
    private final Optional<String> host;

    OutletFinder(MetaTags tags, JsonLd linkedData, Optional<String> address) {
        this.tags = tags;
        this.linkedData = linkedData;
        this.host = address.flatMap(OutletFinder::hostOf);
    }

    Optional<String> find() {
        return stated().or(() -> host);
    }

    private Optional<String> stated() {
        return tags.first("og:site_name")
                .or(() -> linkedData.names("publisher").stream().findFirst())
                .or(() -> tags.first("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"))
                .filter(name -> !name.contains("://"));
    }

    /** The outlet's name and its host in the spellings that a page's title may end with, as {@link FieldText#key}s. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        tags.first("og:site_name").ifPresent(name -> keys.add(FieldText.key(name)));
        tags.first("application-name").ifPresent(name -> keys.add(FieldText.key(name)));
        linkedData.names("publisher").forEach(name -> keys.add(FieldText.key(name)));
        host.ifPresent(name -> {
            keys.add(FieldText.key(name));
            String[] labels = name.split("\\.", -1);
            for (int label = 0; label + 1 < labels.length; label++) {
                keys.add(FieldText.key(labels[label]));
            }
        });
        keys.removeIf(key -> key.length() < 2);
        return keys;
    }

    private static Optional<String> hostOf(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
