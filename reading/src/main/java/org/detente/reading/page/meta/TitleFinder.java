package org.detente.reading.page.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The headline that a reader of the page sees.
 *
 * <p>What pages tell machines ({@code og:title}, JSON-LD {@code headline}, {@code <title>}) is often shortened or carries
 * the outlet's name, but it tells which of the page's {@code <h1>} is the headline; where none is, it is taken itself.
 */
final class TitleFinder {
    /** Share of words in common from which two lines are taken for wordings of one headline. */
    private static final double SAME_STORY = 0.3;

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Pattern SEPARATOR = Pattern.compile("\\s++(?:[|–—·•»]|::|-{1,2})\\s++");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_KICKER_WORDS = 2;
    private static final int MOST_HEADINGS = 50;
    private static final int MOST_PARTS = 4;

    private final Document page;
    private final MetaTags tags;
    private final JsonLd linkedData;
    private final List<String> outletKeys;

    /** @param outletKeys what the outlet calls itself, and its host, reduced by {@link FieldText#key} */
    TitleFinder(Document page, MetaTags tags, JsonLd linkedData, List<String> outletKeys) {
        this.page = page;
        this.tags = tags;
        this.linkedData = linkedData;
        this.outletKeys = outletKeys;
    }

    Optional<String> find() {
        List<String> stated = stated();
        return visible(stated)
                .map(heading -> withoutKicker(heading, stated))
                .or(() -> stated.stream().findFirst());
    }

    /** "Opinion Talks open in Geneva" is stated without the kicker; a heading that goes on is the fuller headline. */
    private static String withoutKicker(String heading, List<String> stated) {
        String key = FieldText.key(heading);
        return stated.stream()
                .filter(title -> words(title).size() > FEWEST_WORDS)
                .filter(title -> key.indexOf(FieldText.key(title)) > 0)
                .findFirst()
                .orElse(heading);
    }

    private List<String> stated() {
        List<String> stated = new ArrayList<>();
        tags.first("og:title").ifPresent(stated::add);
        linkedData.ofArticle("headline").ifPresent(stated::add);
        tags.first("twitter:title", "dc.title", "sailthru.title", "parsely-title", "headline", "title")
                .ifPresent(stated::add);
        Optional.ofNullable(page.selectFirst("title"))
                .flatMap(title -> FieldText.clean(title.text()))
                .ifPresent(stated::add);
        return stated.stream().map(this::withoutOutlet).toList();
    }

    /** The heading that says most nearly what the page states, or its only one. */
    private Optional<String> visible(List<String> stated) {
        List<String> headings = page.getElementsByTag("h1").stream()
                .limit(MOST_HEADINGS)
                .map(heading -> FieldText.clean(heading.text()))
                .flatMap(Optional::stream)
                .filter(heading -> !isOutlet(heading))
                .distinct()
                .toList();
        String best = null;
        double most = 0;
        for (String heading : headings) {
            for (String line : stated) {
                double common = inCommon(heading, line);
                if (common > most) {
                    most = common;
                    best = heading;
                }
            }
        }
        if (best != null && most >= SAME_STORY) {
            return Optional.of(best);
        }
        boolean one = headings.size() == 1 && words(headings.get(0)).size() >= FEWEST_WORDS;
        return one ? Optional.of(headings.get(0)) : Optional.empty();
    }

    /** "Talks open in Geneva | World | The Example" without the outlet and its section, before or behind. */
    private String withoutOutlet(String title) {
        String rest = title;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            Matcher separator = SEPARATOR.matcher(rest);
            if (!separator.find()) {
                return rest;
            }
            String head = rest.substring(0, separator.start());
            String afterHead = rest.substring(separator.end());
            int lastStart;
            int lastEnd;
            String sign;
            do {
                lastStart = separator.start();
                lastEnd = separator.end();
                sign = separator.group().strip();
            } while (separator.find());
            String beforeTail = rest.substring(0, lastStart);
            String tail = rest.substring(lastEnd);
            boolean kicker = rest.substring(head.length()).strip().startsWith("|")
                    && words(head).size() <= MOST_KICKER_WORDS
                    && words(afterHead).size() > FEWEST_WORDS;
            boolean section = sign.equals("|")
                    && words(tail).size() <= FEWEST_WORDS
                    && words(beforeTail).size() > FEWEST_WORDS;
            if (isOutlet(tail) || section) {
                rest = beforeTail.strip();
            } else if (isOutlet(head) || kicker) {
                rest = afterHead.strip();
            } else {
                return rest;
            }
        }
        return rest;
    }

    private boolean isOutlet(String text) {
        String key = FieldText.key(text);
        return outletKeys.stream()
                .anyMatch(outlet -> outlet.equals(key) || key.equals("the" + outlet) || outlet.equals("the" + key));
    }

    private static double inCommon(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return 2.0 * both.size() / (first.size() + second.size());
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>(List.of(WORD_END.split(line.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }
}
