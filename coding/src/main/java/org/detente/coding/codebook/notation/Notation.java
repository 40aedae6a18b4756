package org.detente.coding.codebook.notation;

import java.util.ArrayList;
import java.util.List;

/** Writes a pattern with choices out: {@code (air strike|raid)? on T} is three patterns. */
public final class Notation {
    private static final int MOST_VARIANTS = 64;

    private Notation() {}

    /**
     * The same pattern without optional words and without alternatives of several words; alternatives of one word each
     * stay together.
     */
    public static List<String> variants(String notation, CodebookRow row, int column) {
        List<String> variants = List.of("");
        for (String part : parts(notation, row, column)) {
            List<String> longer = new ArrayList<>();
            for (String choice : choices(part)) {
                for (String variant : variants) {
                    longer.add((variant + " " + choice).strip());
                }
            }
            variants = longer;
            if (variants.size() > MOST_VARIANTS) {
                throw row.error(column, "the pattern has more than " + MOST_VARIANTS + " readings: split the row");
            }
        }
        return variants;
    }

    /** The parts of a pattern: words, slots, gaps and groups in brackets. */
    public static List<String> parts(String notation, CodebookRow row, int column) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= notation.length(); i++) {
            char c = i < notation.length() ? notation.charAt(i) : ' ';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth > 1) {
                throw row.error(column, "the brackets of \"" + notation + "\" do not pair");
            }
            if (c == ' ' && depth == 0) {
                if (i > start) {
                    parts.add(notation.substring(start, i));
                }
                start = i + 1;
            }
        }
        if (depth != 0) {
            throw row.error(column, "a bracket of \"" + notation + "\" is not closed");
        }
        return parts;
    }

    private static List<String> choices(String part) {
        List<String> choices = new ArrayList<>();
        boolean optional = part.endsWith(")?");
        String group = optional ? part.substring(0, part.length() - 1) : part;
        if (optional) {
            choices.add("");
        }
        if (!group.startsWith("(") || !group.endsWith(")")) {
            choices.add(group);
            return choices;
        }
        List<String> single = new ArrayList<>();
        for (String alternative : group.substring(1, group.length() - 1).split("\\|", -1)) {
            if (alternative.contains(" ")) {
                choices.add(alternative);
            } else {
                single.add(alternative);
            }
        }
        if (!single.isEmpty()) {
            choices.add("(" + String.join("|", single) + ")");
        }
        return choices;
    }
}
