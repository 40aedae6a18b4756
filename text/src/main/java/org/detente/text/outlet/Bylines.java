package org.detente.text.outlet;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts author lines into the names of which they are made. */
public final class Bylines {
    private static final Pattern BETWEEN =
            Pattern.compile("[,;/|()\\[\\]•–—]|\\s-\\s|\\b(?:for|and|with|via|in|at|from|of|by|By)\\b");

    private Bylines() {}

    /** The names in an author line, in its order, with "the" and "Staff" left on them. */
    public static List<String> parts(String byline) {
        return BETWEEN.splitAsStream(byline)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
