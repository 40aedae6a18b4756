package org.detente.reading.page.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the article: names joined by ", ", as the page states them, without "By". */
final class BylineFinder {
    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:\\p{L}++\\s++){0,3}by:?\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*+[,;|•]\\s*+|\\s++(?:and|&|with)\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile(
            "https?:|www\\.|@|\\d|\\b(?:min read|updated|published|posted|subscribe|follow|share|comments?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOBODY =
            Set.of("admin", "administrator", "author", "staff", "editor", "null", "undefined", "unknown", "none", "by");
    private static final String VISIBLE = "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author],"
            + " .byline__name, .byline-name, .author-name, .author__name, .byline a, .author a, .byline, .author,"
            + " [class*=byline], [class*=Byline]";
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 12;
    private static final int MOST_ELEMENTS = 40;

    private final Document page;
    private final MetaTags tags;
    private final JsonLd linkedData;
    private final List<String> outletKeys;

    /** @param outletKeys what the outlet calls itself: an author of that name is none */
    BylineFinder(Document page, MetaTags tags, JsonLd linkedData, List<String> outletKeys) {
        this.outletKeys = outletKeys;
        this.page = page;
        this.tags = tags;
        this.linkedData = linkedData;
    }

    Optional<String> find() {
        return joined(linkedData.names("author"))
                .or(() -> tags.first(
                                "author",
                                "article:author",
                                "byl",
                                "parsely-author",
                                "sailthru.author",
                                "dc.creator",
                                "dcterms.creator",
                                "cxenseparse:author",
                                "article.author",
                                "citation_author")
                        .flatMap(stated -> joined(List.of(stated))))
                .or(this::visible)
                .or(() -> joined(linkedData.names("creator")));
    }

    /** The first element that is marked as the author's and names one. */
    private Optional<String> visible() {
        int seen = 0;
        for (Element element : page.select(VISIBLE)) {
            if (++seen > MOST_ELEMENTS) {
                break;
            }
            Optional<String> names = FieldText.clean(element.text()).flatMap(line -> joined(List.of(line)));
            if (names.isPresent()) {
                return names;
            }
        }
        return Optional.empty();
    }

    private Optional<String> joined(List<String> stated) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : stated) {
            names.addAll(names(line));
        }
        return names.isEmpty() || names.size() > MOST_NAMES ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private List<String> names(String line) {
        Matcher leadIn = LEAD_IN.matcher(line);
        String rest = leadIn.find() ? line.substring(leadIn.end()) : line;
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN_NAMES.split(rest, -1)) {
            String plain = name.strip();
            if (isName(plain)) {
                names.add(plain);
            }
        }
        return names;
    }

    private boolean isName(String text) {
        return text.length() > 1
                && text.length() <= LONGEST_NAME
                && text.chars().anyMatch(Character::isLetter)
                && !NOBODY.contains(text.toLowerCase(Locale.ROOT))
                && !outletKeys.contains(FieldText.key(text))
                && !NO_NAME.matcher(text).find();
    }
}
