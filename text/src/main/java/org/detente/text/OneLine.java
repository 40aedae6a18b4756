package org.detente.text;

/** Text from outside on one line, so that no article can steer what shows it. */
public final class OneLine {
    private OneLine() {}

    /** The text with spaces for line ends, and control and direction-changing characters taken out. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** The safe text in at most so many characters, cut between words and marked "…" where it was longer. */
    public static String shortened(String text, int length) {
        String line = safe(text).strip();
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length - 1);
        int end = cut > length / 2 ? cut : length - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
