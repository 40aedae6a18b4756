package org.detente.coding.statement.cue;

import java.util.Set;

/**
 * A line of {@code cues.tsv}.
 *
 * @param lemma base form, of several words where it has a particle ("point out")
 * @param noun whether it is a noun, not a verb
 * @param kind what is done with the content: "saying", "accusing", …
 * @param takes what may be its content
 * @param strength how much it needs beside it
 */
public record Cue(String lemma, boolean noun, String kind, Set<Complement> takes, Strength strength) {
    /** How much a cue needs beside it in order to attribute. */
    public enum Strength {
        /** Nothing. */
        STRONG,
        /** "that", a quotation, "to" or "as" behind it. */
        WEAK,
        /** "that" behind it. */
        EXPLICIT
    }

    public Cue {
        takes = Set.copyOf(takes);
    }

    /** Whether it takes this as content. */
    public boolean takes(Complement complement) {
        return takes.contains(complement);
    }
}
