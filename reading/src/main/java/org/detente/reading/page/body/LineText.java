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
    private int unspaced;
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
                if (wordCharacter && (!inWord || endsUnspacedWord(c))) {
                    words++;
                    linkWords += linked ? 1 : 0;
                    emphasised += emphasis ? 1 : 0;
                }
                unspaced = inWord && wordCharacter ? unspaced + 1 : 0;
                inWord = wordCharacter || (inWord && (c == '\'' || c == '’'));
            }
        }
    }

    void breakWord() {
        gap = true;
        inWord = false;
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

    /** Chinese, Japanese and Thai write no spaces; two characters count as a word there. */
    private boolean endsUnspacedWord(char c) {
        return unspaced % 2 == 1
                && c >= '\u0e00'
                && (c <= '\u0e7f' || (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff'));
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
