package org.detente.coding.affairs.demand.sentence;

import java.util.Set;
import org.detente.coding.affairs.text.Line;

/**
 * A demand as its sentence tells it.
 *
 * @param line the sentence
 * @param cue the word that asks
 * @param form how it is told
 * @param by who asks
 * @param to who is asked
 * @param start the first word of what is asked
 * @param end behind its last
 */
public record Asking(Line line, int cue, Form form, Set<String> by, Set<String> to, int start, int end) {
    /** How a demand is told. */
    public enum Form {
        /** A verb, then what is asked. */
        VERB,
        /** A noun: "its demand that …". */
        NOUN,
        /** A clause about something that is told elsewhere: "as Atlantis had asked", "what it asks". */
        REFERENCE
    }

    public Asking {
        by = Set.copyOf(by);
        to = Set.copyOf(to);
    }

    /** What is asked, in the words of the text. */
    public String content() {
        return line.phrase(start, end).text();
    }
}
