package org.detente.search.document;

import java.util.Arrays;
import java.util.Locale;

/** What can be found. */
public enum SearchKind {
    ARTICLE(0),
    STATEMENT(1),
    EVENT(2),
    MEETING(3),
    INSTRUMENT(4),
    DEMAND(5);

    private final int number;

    SearchKind(int number) {
        this.number = number;
    }

    /** The number in the index. */
    public int number() {
        return number;
    }

    /**
     * The kind with a number.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static SearchKind of(long number) {
        return Arrays.stream(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind has the number " + number));
    }

    /** {@code event}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code events}. */
    public String words() {
        return word() + "s";
    }
}
