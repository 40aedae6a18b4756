package org.detente.reading.scrap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields between two lines of three hyphens (or plus signs) at the head of a Markdown text.
 *
 * @param fields values by lower-case name
 * @param end offset behind the closing line; 0 where there is no front matter
 */
record FrontMatter(Map<String, String> fields, int end) {
    private static final int MOST_LINES = 100;

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    static FrontMatter of(String text) {
        FrontMatter none = new FrontMatter(Map.of(), 0);
        String fence = text.startsWith("---\n") ? "---" : "+++";
        if (!text.startsWith(fence + "\n")) {
            return none;
        }
        Map<String, String> fields = new HashMap<>();
        int start = fence.length() + 1;
        for (int line = 0; line < MOST_LINES && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String row = text.substring(start, end);
            if (row.stripTrailing().equals(fence)) {
                return new FrontMatter(fields, end);
            }
            int separator = row.indexOf(fence.equals("---") ? ':' : '=');
            if (separator > 0) {
                fields.putIfAbsent(
                        row.substring(0, separator).strip().toLowerCase(Locale.ROOT),
                        unquoted(row.substring(separator + 1).strip()));
            }
            start = end + 1;
        }
        return none;
    }

    /** The first of the fields that is there. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
