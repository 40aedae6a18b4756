package org.detente.record.correction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody says about a row. What fits a row of some kind is told by {@link RowKind}; a line of the file that was written by hand
 * may say anything.
 *
 * @param at when
 * @param by who, as they call themselves
 * @param row identifier of an event, statement, meeting, instrument or demand
 * @param what what of it is wrong, or that it is right after all
 * @param should what it should be, where that was said; it then counts in place of what was coded
 * @param codes of the actors that this names
 * @param why the reason
 */
public record Correction(
        Instant at, String by, String row, What what, Optional<String> should, List<String> codes, String why) {
    /** What of a row is wrong. */
    public enum What {
        /** All of it: there is no such row. It is left out wherever rows are listed, counted or summed. */
        ROW("there is no such thing"),
        TYPE("the type"),
        STATUS("whether it happened"),
        SOURCE("who acts, speaks or takes part"),
        TARGET("to whom"),
        DATE("the date"),
        PLACE("the place"),
        /** It is right: what was said before is taken back. */
        NOTHING("nothing, it is right");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** In words for a reader. */
        public String words() {
            return words;
        }

        /** As it is written in the file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Correction {
        Objects.requireNonNull(at);
        Objects.requireNonNull(what);
        Objects.requireNonNull(should);
        codes = List.copyOf(codes);
        if (row.isBlank() || by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a correction names a row, who makes it and why");
        }
    }
    /** One that names no actors. */
    public Correction(Instant at, String by, String row, What what, Optional<String> should, String why) {
        this(at, by, row, what, should, List.of(), why);
    }
}
