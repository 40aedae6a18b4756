package org.detente.coding.affairs.demand.answer;

import java.util.List;
import org.detente.coding.affairs.text.Line;
import org.detente.model.Span;

/**
 * Some words that may hold an answer.
 *
 * @param line the sentence
 * @param from the first word
 * @param to behind the last
 * @param distance so many sentences behind the demand
 */
record Stretch(Line line, int from, int to, int distance) {
    /** All of a sentence. */
    static Stretch whole(Line line, int distance) {
        return new Stretch(line, line.from(), line.size(), distance);
    }

    /** Its words in lower case. */
    List<String> words() {
        return line.words().subList(from, to);
    }

    /** Where it stands in the text. */
    Span span() {
        return line.phrase(from, to).span();
    }
}
