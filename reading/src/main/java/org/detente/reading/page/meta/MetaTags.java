package org.detente.reading.page.meta;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's {@code <meta>} elements by the lower-case name, property, itemprop or http-equiv that they carry. */
final class MetaTags {
    private static final String[] KEYS = {"property", "name", "itemprop", "http-equiv"};
    private static final int MOST_TAGS = 2_000;

    private final Map<String, String> contents = new LinkedHashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            if (contents.size() > MOST_TAGS) {
                break;
            }
            String content = meta.attr("content");
            for (String key : KEYS) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isBlank()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The cleaned content of the first of these names that the page uses. */
    Optional<String> first(String... names) {
        for (String name : names) {
            Optional<String> content = Optional.ofNullable(contents.get(name)).flatMap(FieldText::clean);
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** All of them as the page wrote them, in its order. */
    Map<String, String> all() {
        return new HashMap<>(contents);
    }
}
