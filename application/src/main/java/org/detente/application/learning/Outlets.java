package org.detente.application.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.record.query.profile.Introduction;

/**
 * Counts independent outlets: those that print the same passage are one, since one of them, or an agency, wrote it.
 *
 * <p>Articles without a known outlet count for nothing.
 */
final class Outlets {
    /** Letters that the same text in front of a name, or behind it, must have to be no accident. */
    private static final int TELLING = 25;

    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, String> firstWith = new HashMap<>();

    private Outlets() {}

    static int independent(Collection<Introduction> introductions) {
        Outlets outlets = new Outlets();
        introductions.forEach(outlets::add);
        Set<String> roots = new HashSet<>();
        outlets.parents.keySet().forEach(outlet -> roots.add(outlets.root(outlet)));
        return roots.size();
    }

    private void add(Introduction introduction) {
        if (introduction.outlet().isEmpty()) {
            return;
        }
        String outlet = introduction.outlet().get().strip().toLowerCase(Locale.ROOT);
        parents.putIfAbsent(outlet, outlet);
        String before = letters(introduction.before());
        String after = letters(introduction.after());
        if (before.length() >= TELLING) {
            join(outlet, "before " + before.substring(before.length() - TELLING));
        }
        if (after.length() >= TELLING) {
            join(outlet, "after " + after.substring(0, TELLING));
        }
        join(outlet, "whole " + before + letters(introduction.mention().text()) + after);
    }

    private void join(String outlet, String passage) {
        String other = firstWith.putIfAbsent(passage, outlet);
        if (other != null) {
            parents.put(root(outlet), root(other));
        }
    }

    private String root(String outlet) {
        String at = outlet;
        for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
