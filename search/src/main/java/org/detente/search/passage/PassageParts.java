package org.detente.search.passage;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;

/** Passages as marked and unmarked parts; a long one is cut around its first mark. */
final class PassageParts {
    private static final int LONGEST = 360;
    private static final int BEFORE = 120;
    private static final String GAP = " … ";

    private final String content;
    private final List<Part> parts = new ArrayList<>();

    PassageParts(String content) {
        this.content = content;
    }

    void add(Passage passage) {
        int start = Math.max(0, passage.getStartOffset());
        int end = Math.min(content.length(), passage.getEndOffset());
        int matches = passage.getNumMatches();
        if (end - start > LONGEST) {
            int first = matches == 0 ? start : passage.getMatchStarts()[0];
            start = first - BEFORE <= start ? start : wordAfter(first - BEFORE, first);
            end = end - start <= LONGEST ? end : wordBefore(start + LONGEST, start);
        }
        boolean follows = !parts.isEmpty();
        if (follows || start > passage.getStartOffset()) {
            plain(follows ? GAP : "… ");
        }
        int at = start;
        for (int i = 0; i < matches; i++) {
            int from = Math.max(at, passage.getMatchStarts()[i]);
            int to = Math.min(end, passage.getMatchEnds()[i]);
            if (from < to) {
                plain(content.substring(at, from));
                parts.add(new Part(oneLine(content.substring(from, to)), true));
                at = to;
            }
        }
        plain(content.substring(at, Math.max(at, end)).stripTrailing());
        if (end < passage.getEndOffset()) {
            plain(" …");
        }
    }

    List<Part> list() {
        return List.copyOf(parts);
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(oneLine(text), false));
        }
    }

    private int wordAfter(int at, int latest) {
        int space = content.indexOf(' ', at);
        return space < 0 || space >= latest ? whole(at) : space + 1;
    }

    private int wordBefore(int at, int earliest) {
        int space = content.lastIndexOf(' ', at);
        return space <= earliest ? whole(at) : space;
    }

    /** Not between the halves of a character. */
    private int whole(int at) {
        return Character.isLowSurrogate(content.charAt(at)) ? at + 1 : at;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }
}
