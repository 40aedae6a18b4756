package org.detente.reading.page.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address under which the page wants to be known, else the one that it was read from. */
final class AddressFinder {
    private static final int LONGEST = 2_000;

    private final Document page;
    private final MetaTags tags;
    private final Optional<String> readFrom;

    AddressFinder(Document page, MetaTags tags, Optional<String> readFrom) {
        this.page = page;
        this.tags = tags;
        this.readFrom = readFrom;
    }

    Optional<String> find() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map((Element link) -> link.attr("href"))
                .flatMap(this::address)
                .or(() -> tags.first("og:url").flatMap(this::address))
                .or(() -> readFrom.flatMap(this::address));
    }

    /** An http(s) address of a page, not of a whole site; a relative one counts from where the page was read. */
    private Optional<String> address(String href) {
        if (href.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI stated = new URI(href.strip());
            URI address = readFrom.isPresent() && readFrom.get().startsWith("http")
                    ? new URI(readFrom.get()).resolve(stated)
                    : stated;
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            boolean ofPage =
                    (address.getPath() != null && address.getPath().length() > 1) || address.getQuery() != null;
            return web && address.getHost() != null && ofPage ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
