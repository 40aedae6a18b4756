package org.detente.dossier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two actors of a relation as a user names them: {@code RUS-USA}, {@code RUS-IGO:NATO}.
 *
 * @param a code of one side
 * @param b code of the other
 */
public record RelationName(String a, String b) {
    private static final Pattern SEPARATOR = Pattern.compile("[-–—/,]");

    public RelationName {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a relation has two sides; both are " + a);
        }
    }

    /**
     * Reads {@code A-B}.
     *
     * @throws IllegalArgumentException where the text does not name two actors, saying how it should look
     */
    public static RelationName parse(String text) {
        List<String> sides =
                SEPARATOR.splitAsStream(text.strip()).map(String::strip).toList();
        if (sides.size() != 2 || sides.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException(
                    "'" + text + "' does not name a relation: write two actor codes with a hyphen"
                            + " between, such as RUS-USA or RUS-IGO:NATO");
        }
        return new RelationName(
                sides.get(0).toUpperCase(Locale.ROOT), sides.get(1).toUpperCase(Locale.ROOT));
    }

    /** The same two with the one first that sorts first, as the record has them. */
    public static RelationName sorted(List<String> sides) {
        List<String> two = sides.stream().sorted().toList();
        return new RelationName(two.get(0), two.get(1));
    }

    /** Whether a text separates something, as {@code A-B} does. */
    public static boolean isPair(String text) {
        return SEPARATOR.matcher(text).find();
    }

    @Override
    public String toString() {
        return a + "-" + b;
    }
}
