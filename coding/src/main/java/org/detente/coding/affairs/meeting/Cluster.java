package org.detente.coding.affairs.meeting;

import java.util.Set;
import org.detente.coding.affairs.text.Line;

/**
 * The words of a clause that tell of one meeting.
 *
 * @param from the first word of the part of the sentence that is about it
 * @param to behind the last word of that part
 * @param start its first telling word
 * @param end behind its last telling word
 * @param kind of the word that tells most: one of a meeting before one of a journey
 */
record Cluster(int from, int to, int start, int end, WordKind kind) {
    private static final Set<String> PRESENT = Set.of(
            "holds",
            "meets",
            "meet",
            "convenes",
            "convene",
            "gathers",
            "gather",
            "sits",
            "sit",
            "travels",
            "flies",
            "hosts",
            "receives",
            "visits",
            "opens",
            "begins",
            "comes",
            "goes",
            "heads",
            "arrives",
            "assembles",
            "hold",
            "travel",
            "fly",
            "visit",
            "begin",
            "open");

    /** Whether its verb stands in the present, which for meetings means that they are to come. */
    boolean isPresent(Line line) {
        for (int i = start; i < end; i++) {
            if (PRESENT.contains(line.at(i))
                    && !line.at(i - 1).equals("to")
                    && !line.at(i - 1).equals("did")) {
                return true;
            }
        }
        return false;
    }
}
