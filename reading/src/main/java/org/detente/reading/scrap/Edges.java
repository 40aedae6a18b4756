package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;

/** Judges lines at the edges of an article by their form alone. */
final class Edges {
    /** A line of fewer words between headline and article is a section's name or a label, not a standfirst. */
    private static final int LEAST_STANDFIRST = 6;
    /** An unfinished last line of so many words is a sentence that was cut off, rather than another headline. */
    private static final int LEAST_CUT_OFF = 15;

    /** So many lines in a row without a sentence part what stands above an article from it. */
    private static final int GAP_ABOVE = 6;
    /** Below an article more are wanted: it may hold a list. */
    private static final int GAP_BELOW = 10;
    /** Less running text than this, before a gap, is a notice of the page. */
    private static final int LONGEST_NOTICE = 60;

    private Edges() {}

    /** Where an article begins: at its first running text, unless that is a notice far above most of the text. */
    static int start(List<Line> lines) {
        int start = ScrapFilter.firstProse(lines);
        int left = proseWords(lines, start, lines.size());
        while (start < lines.size()) {
            int gap = gap(lines, start, GAP_ABOVE);
            int words = proseWords(lines, start, gap);
            if (gap == lines.size() || words >= LONGEST_NOTICE || words * 4 >= left) {
                return start;
            }
            left -= words;
            start = gap;
            while (start < lines.size() && !lines.get(start).isProse()) {
                start++;
            }
        }
        return start;
    }

    /** The first of so many lines in a row without a sentence, or the number of lines. */
    private static int gap(List<Line> lines, int from, int length) {
        int run = 0;
        for (int i = from; i < lines.size(); i++) {
            run = lines.get(i).isProse() ? 0 : run + 1;
            if (run == length) {
                return i - length + 1;
            }
        }
        return lines.size();
    }

    private static int proseWords(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .filter(Line::isProse)
                .mapToInt(Line::words)
                .sum();
    }

    /** Lines between headline and article that belong to it: standfirsts, and short sentences. */
    static List<Line> standfirsts(List<Line> between) {
        return between.stream()
                .filter(line -> !line.menu())
                .filter(line -> line.words() >= LEAST_STANDFIRST || (line.endsSentence() && line.words() > 1))
                .toList();
    }

    /** The article without the labels and headlines below its last sentence. */
    static List<Line> withoutTail(List<Line> article) {
        int end = article.size();
        int gap = gap(article, 0, GAP_BELOW);
        int before = proseWords(article, 0, gap);
        if (gap < end && proseWords(article, gap, end) * 3 < before) {
            end = gap;
        }
        while (end > 0 && !isText(article.get(end - 1))) {
            end--;
        }
        return new ArrayList<>(article.subList(0, end));
    }

    private static boolean isText(Line line) {
        boolean sentence =
                line.endsSentence() && line.words() >= 2 && !line.text().endsWith(":");
        return sentence || line.words() >= LEAST_CUT_OFF;
    }
}
