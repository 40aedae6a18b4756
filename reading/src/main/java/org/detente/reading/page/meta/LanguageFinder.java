package org.detente.reading.page.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language that the page states, as an ISO 639-1 code. */
final class LanguageFinder {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private final Document page;
    private final MetaTags tags;

    LanguageFinder(Document page, MetaTags tags) {
        this.page = page;
        this.tags = tags;
    }

    Optional<String> find() {
        return Optional.ofNullable(page.selectFirst("html"))
                .map((Element html) -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .flatMap(LanguageFinder::code)
                .or(() -> tags.first("og:locale").flatMap(LanguageFinder::code))
                .or(() -> tags.first("content-language", "language", "dc.language", "inlanguage")
                        .flatMap(LanguageFinder::code));
    }

    /** "en" of "en", "en-GB", "en_GB" and "en-gb, fr". */
    private static Optional<String> code(String tag) {
        String plain = tag.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < 2 || (plain.length() > 2 && Character.isLetter(plain.charAt(2)))) {
            return Optional.empty();
        }
        return Optional.of(plain.substring(0, 2)).filter(CODES::contains);
    }
}
