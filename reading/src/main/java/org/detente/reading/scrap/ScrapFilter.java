package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which lines of a text are scraps of the page, by their words and by where they stand. */
final class ScrapFilter {
    /**
     * The lines in two parts.
     *
     * @param kept lines of the article, and edges that only their place can judge
     * @param dropped lines that are scraps by their words
     */
    record Sorted(List<Line> kept, List<Line> dropped) {
        Sorted {
            kept = List.copyOf(kept);
            dropped = List.copyOf(dropped);
        }
    }

    /** So many words of running text stand before a comment form that ends an article. */
    private static final int LEAST_WORDS_BEFORE_REST = 40;

    private static final Pattern ABOUT_NAME = Pattern.compile("About (?:the )?(\\p{Lu}[\\p{L}'’.-]*)(?: .{1,40})?");
    private static final Pattern AUTHOR_WORDS = Pattern.compile(
            "(?i)\\b(?:writer|journalist|reporter|editor|correspondents?|author|freelance|columnist|contributor|blogger"
                    + "|analyst|covers|covering|writes|writing|graduated?|joined|bachelor|degree)\\b");

    private ScrapFilter() {}

    static Sorted sort(List<Line> lines) {
        return sort(lines, Scraps.usual());
    }

    static Sorted sort(List<Line> lines, Scraps scraps) {
        int wordsInAll = proseWords(lines, 0);
        int firstProse = firstProse(lines);
        int lastProse = lastProse(lines);
        List<Line> kept = new ArrayList<>();
        List<Line> dropped = new ArrayList<>();
        int wordsBefore = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Scraps.Reach> reach = scraps.reach(line);
            boolean nearEnd = wordsBefore * 3 >= wordsInAll * 2;
            if (reach.isEmpty() && nearEnd && isAuthorBox(lines, i)) {
                reach = Optional.of(Scraps.Reach.AUTHOR);
            }
            int end = i;
            if (reach.isPresent()) {
                end = switch (reach.get()) {
                    case LINE -> i + 1;
                    case EDGE -> i < firstProse || i > lastProse ? i + 1 : i;
                    case INSIDE -> i > firstProse ? i + 1 : i;
                    case LIST -> i > 0 || lines.size() == 1 ? endOfList(lines, i, scraps) : i;
                    case AUTHOR -> nearEnd ? endOfAuthorBox(lines, i) : i;
                    case REST -> wordsBefore >= LEAST_WORDS_BEFORE_REST ? lines.size() : i + 1;
                };
            }
            if (end == i) {
                kept.add(line);
                wordsBefore += line.isProse() ? line.words() : 0;
            } else {
                dropped.addAll(lines.subList(i, end));
                i = end - 1;
            }
        }
        return new Sorted(kept, dropped);
    }

    static int firstProse(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBeyondHeadline()) {
                return i;
            }
        }
        return lines.size();
    }

    private static int lastProse(List<Line> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).isProse()) {
            last--;
        }
        return last;
    }

    private static int proseWords(List<Line> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(Line::isProse)
                .mapToInt(Line::words)
                .sum();
    }

    /** Below the heading of a list, headlines follow; the first running text ends it, and so does a gap after them. */
    private static int endOfList(List<Line> lines, int heading, Scraps scraps) {
        int end = heading + 1;
        boolean attached = end < lines.size() && !lines.get(end).blankBefore();
        while (end < lines.size()) {
            Line line = lines.get(end);
            boolean gap = attached && line.blankBefore();
            if (gap
                    || line.isProse()
                    || scraps.reach(line).filter(r -> r == Scraps.Reach.REST).isPresent()) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int endOfAuthorBox(List<Line> lines, int heading) {
        int end = Math.min(heading + 2, lines.size());
        while (end < lines.size()
                && !lines.get(end).blankBefore()
                && lines.get(end - 1).blankBefore()) {
            end++;
        }
        return end;
    }

    /** "About NAME" above a paragraph that speaks of that name or of an author's work. */
    private static boolean isAuthorBox(List<Line> lines, int at) {
        Line heading = lines.get(at);
        if (heading.words() > 6 || heading.endsSentence() || at + 1 >= lines.size()) {
            return false;
        }
        var name = ABOUT_NAME.matcher(heading.text());
        if (!name.matches()) {
            return false;
        }
        String below = lines.get(at + 1).text();
        String start = below.substring(0, Math.min(below.length(), 600));
        return AUTHOR_WORDS.matcher(start).find() && (start.contains(name.group(1)) || start.contains("he "));
    }
}
