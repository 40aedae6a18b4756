package org.detente.evaluation.copies.variant;

import java.util.List;
import java.util.OptionalInt;

/** The place and day that a report opens with: {@code DAKAR, June 12 - }. */
final class Dateline {
    private static final List<String> MARKS = List.of(" - ", " – ", " — ");
    private static final int LONGEST = 60;

    private Dateline() {}

    /** The first paragraph without its dateline, or as it is. */
    static String without(String paragraph) {
        OptionalInt end = end(paragraph);
        return end.isPresent()
                ? paragraph.substring(end.getAsInt() + MARKS.get(0).length())
                : paragraph;
    }

    /** The first paragraph with the name of who wrote it in its dateline, or in one that has no place. */
    static String crediting(String paragraph, String origin) {
        OptionalInt end = end(paragraph);
        return end.isPresent()
                ? paragraph.substring(0, end.getAsInt()) + " (" + origin + ")" + paragraph.substring(end.getAsInt())
                : "(" + origin + ") - " + paragraph;
    }

    /** Where the mark behind the dateline begins. */
    private static OptionalInt end(String paragraph) {
        int word = 0;
        while (word < paragraph.length() && isCapital(paragraph.charAt(word))) {
            word++;
        }
        // a place stands in capitals, as opposed to a sentence that has a dash
        return word < 2
                ? OptionalInt.empty()
                : MARKS.stream()
                        .mapToInt(paragraph::indexOf)
                        .filter(i -> i > 0 && i < LONGEST)
                        .min();
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || c == '\'' || c == '’';
    }
}
