package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;

/** Judges lines at the edges of an article by their form alone. */
final class Edges {
    /** A line of fewer words between headline and article is a section's name or a label, not a standfirst. */
    private static final int LEAST_STANDFIRST = 6;
    /** An unfinished last line of so many words is a sentence that was cut off, rather than another headline. */
    private static final int LEAST_CUT_OFF = 15;

    private Edges() {}

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
