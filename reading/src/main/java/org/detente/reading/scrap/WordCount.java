package org.detente.reading.scrap;

/** Counts words; of scripts without spaces, two characters count as one. */
public final class WordCount {
    private WordCount() {}

    /** How many words a text has. */
    public static int of(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF')) {
                ideographs++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                inWord = false;
            }
        }
        return words + (ideographs + 1) / 2;
    }
}
