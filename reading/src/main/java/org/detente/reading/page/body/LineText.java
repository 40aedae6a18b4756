package org.detente.reading.page.body;

import java.util.ArrayList;
import java.util.List;

/** Collects the text between two breaks, normalising white space and counting words as it goes. */
final class LineText {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private boolean gap;
    private int breaks;
    private boolean inWord;
    private int words;
    private int linkWords;
    private int emphasised;

    /** A stretch without an empty line in it. */
    private record Part(String text, int words, int linkWords, int emphasised) {}

    void add(String more, boolean linked, boolean emphasis) {
        for (int at = 0; at < more.length(); at++) {
            char c = more.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                gap = true;
                inWord = false;
            } else if (isSeen(c)) {
                separate();
                text.append(c);
                boolean wordCharacter = Character.isLetterOrDigit(c);
                if (wordCharacter && !inWord) {
                    words++;
                    linkWords += linked ? 1 : 0;
                    emphasised += emphasis ? 1 : 0;
                }
                inWord = wordCharacter || (inWord && (c == '\'' || c == '’'));
            }
        }
    }

    void breakLine() {
        breaks++;
        inWord = false;
    }

    /** The blocks collected since the last call. */
    List<Block> take(Place place) {
        endPart();
        gap = false;
        breaks = 0;
        List<Block> blocks = new ArrayList<>(parts.size());
        for (Part part : parts) {
            blocks.add(new Block(part.text, place, part.words, part.linkWords, part.emphasised));
        }
        parts.clear();
        return blocks;
    }

    private void separate() {
        if (breaks > 1) {
            endPart();
        } else if (text.length() > 0) {
            if (breaks == 1) {
                text.append('\n');
            } else if (gap) {
                text.append(' ');
            }
        }
        gap = false;
        breaks = 0;
    }

    private void endPart() {
        if (words > 0) {
            parts.add(new Part(text.toString(), words, linkWords, emphasised));
        }
        text.setLength(0);
        inWord = false;
        words = 0;
        linkWords = 0;
        emphasised = 0;
    }

    /** Neither a control character nor one that only steers the layout, such as a soft hyphen. */
    private static boolean isSeen(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && (type != Character.FORMAT || c == '\u200d' || c == '\u200c');
    }
}
