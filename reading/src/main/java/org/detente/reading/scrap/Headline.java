package org.detente.reading.scrap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline among the lines above an article.
 *
 * <p>Evidence, in this order: the headline that is known from beside the text; a line that stands there twice, once
 * perhaps with the site's name behind it; the first line of which the article uses three longer words and much of all;
 * else the line with the most such words.
 *
 * @param title the headline without a site's name
 * @param line index of the line that holds it last; −1 where none does
 * @param site the site's name, where the headline was also written with it
 * @param first whether it is the first line of what was taken for the article
 */
record Headline(String title, int line, Optional<String> site, boolean first) {
    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    private static final int STEM = 5;
    private static final double MUCH = 0.4;
    private static final int SURE = 3;
    private static final int LONGEST_SITE = 6;
    private static final List<String> SITE_SEPARATORS = List.of(" | ", " – ", " — ", " - ", " :: ", " » ");

    /**
     * The headline of an article.
     *
     * @param above lines above the article
     * @param below lines of the article
     * @param known headline from beside the text
     */
    static Optional<Headline> find(List<Line> above, List<Line> below, Optional<String> known) {
        Optional<Headline> given =
                known.map(title -> new Headline(title, lastLike(above, title), Optional.empty(), false));
        if (given.filter(headline -> headline.line() >= 0).isPresent()) {
            return given;
        }
        Optional<Headline> found = repeated(above).or(() -> byWords(above, below));
        return found.map(headline ->
                        new Headline(known.orElse(headline.title()), headline.line(), headline.site(), false))
                .or(() -> given);
    }

    /**
     * A headline that ends in a full stop: a first line in which most long words have capitals, apart from what follows.
     *
     * @param article lines of an article above which no headline was found
     */
    static Optional<Headline> punctuated(List<Line> article) {
        if (article.size() < 2
                || !article.get(1).blankBefore()
                || article.get(0).words() > MOST_WORDS) {
            return Optional.empty();
        }
        String text = article.get(0).text();
        int capitals = 0;
        int longWords = 0;
        for (String word : text.split(" ", -1)) {
            if (word.length() >= 4) {
                longWords++;
                capitals += word.codePoints()
                                        .filter(Character::isLetter)
                                        .limit(1)
                                        .filter(Character::isUpperCase)
                                        .count()
                                > 0
                        ? 1
                        : 0;
            }
        }
        return longWords >= LEAST_WORDS && capitals * 10 >= longWords * 8
                ? Optional.of(new Headline(text, -1, Optional.empty(), true))
                : Optional.empty();
    }

    /** Whether a line says the same as a headline, with or without the site's name. */
    static boolean isLike(Line line, String title) {
        String key = Line.key(title);
        if (key.isEmpty()) {
            return false;
        }
        return line.key().equals(key)
                || split(line).filter(parts -> Line.key(parts[0]).equals(key)).isPresent();
    }

    private static int lastLike(List<Line> above, String title) {
        for (int i = above.size() - 1; i >= 0; i--) {
            if (isLike(above.get(i), title)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Headline> repeated(List<Line> above) {
        Map<String, Integer> last = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        Map<String, String> sites = new HashMap<>();
        for (int i = 0; i < above.size(); i++) {
            Line line = above.get(i);
            int at = i;
            if (isCandidate(line)) {
                first.putIfAbsent(line.key(), i);
                last.put(line.key(), i);
                split(line).ifPresent(parts -> {
                    String key = Line.key(parts[0]);
                    sites.putIfAbsent(key, parts[1]);
                    first.putIfAbsent(key, at);
                    last.put(key, at);
                });
            }
        }
        return first.entrySet().stream()
                .filter(entry -> last.getOrDefault(entry.getKey(), -1) > entry.getValue())
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> {
                    int line = last.getOrDefault(entry.getKey(), -1);
                    String text = above.get(line).text();
                    boolean withSite = !Line.key(text).equals(entry.getKey());
                    String title = withSite ? above.get(entry.getValue()).text() : text;
                    return new Headline(title, line, Optional.ofNullable(sites.get(entry.getKey())), false);
                });
    }

    private static Optional<Headline> byWords(List<Line> above, List<Line> below) {
        Set<String> used = new HashSet<>();
        below.forEach(line -> used.addAll(stems(line.text())));
        long best = -1;
        int bestLine = -1;
        for (int i = 0; i < above.size(); i++) {
            Line line = above.get(i);
            if (isCandidate(line)) {
                Set<String> stems = stems(line.text());
                long shared = stems.stream().filter(used::contains).count();
                if (shared >= SURE && shared >= MUCH * stems.size()) {
                    return Optional.of(headline(above, i));
                }
                if (shared > best) {
                    best = shared;
                    bestLine = i;
                }
            }
        }
        return bestLine < 0 ? Optional.empty() : Optional.of(headline(above, bestLine));
    }

    private static boolean isCandidate(Line line) {
        return line.words() >= LEAST_WORDS && !line.menu() && !line.isBeyondHeadline();
    }

    /** Cuts a site's name off where another line above the article is that name. */
    private static Headline headline(List<Line> above, int at) {
        Line line = above.get(at);
        return split(line)
                .filter(parts -> above.stream()
                        .anyMatch(other -> !other.equals(line) && other.key().equals(Line.key(parts[1]))))
                .map(parts -> new Headline(parts[0], at, Optional.of(parts[1]), false))
                .orElseGet(() -> new Headline(line.text(), at, Optional.empty(), false));
    }

    /** A headline and a short part behind the last separator, which may be a site's name. */
    private static Optional<String[]> split(Line line) {
        String text = line.text();
        int cut = -1;
        int width = 0;
        for (String separator : SITE_SEPARATORS) {
            int at = text.lastIndexOf(separator);
            if (at > cut) {
                cut = at;
                width = separator.length();
            }
        }
        if (cut < 0) {
            return Optional.empty();
        }
        String title = text.substring(0, cut).strip();
        String site = text.substring(cut + width).strip();
        boolean plausible = WordCount.of(title) >= LEAST_WORDS && !site.isEmpty() && WordCount.of(site) <= LONGEST_SITE;
        return plausible ? Optional.of(new String[] {title, site}) : Optional.empty();
    }

    /** The beginnings of the longer words, so that "relations" meets "relation". */
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT) + " ";
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                if (word.length() >= 4) {
                    stems.add(word.substring(0, Math.min(word.length(), STEM)));
                }
                word.setLength(0);
            }
        }
        return stems;
    }
}
