package org.detente.coding.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.coding.time.grammar.Expression;
import org.detente.coding.time.grammar.Grammar;
import org.detente.model.PartialDate;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Finds expressions of time in English text and says what each means, as TIMEX3 values.
 *
 * <p>"January 10", "in early 2022", "on Monday", "last month", "five years ago", "two days later", "48 hours", "every
 * Monday". What the article's date would tell stays open without one. In a quotation the day of speaking is the anchor, where its
 * sentence names it. Stateless and safe for many threads.
 *
 * <p>Example: in "Lavrov told Putin on Monday" published on 2022-02-17, "Monday" is 2022-02-14.
 */
public final class TimeExpressions {
    private TimeExpressions() {}

    /**
     * The expressions in the order of the text, none overlapping.
     *
     * @param published when the article appeared, best to the day
     */
    public static List<TimeMention> find(TextStructure structure, Optional<PartialDate> published) {
        Timeline timeline = new Timeline(structure, published);
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : structure.sentences()) {
            List<Expression> expressions = Grammar.expressions(sentence.tokens());
            if (!expressions.isEmpty()) {
                found.addAll(timeline.narrated(sentence, expressions));
            }
        }
        found.addAll(timeline.quoted(found));
        found.sort(Comparator.comparing(TimeMention::span));
        return List.copyOf(found);
    }
}
