package org.detente.evaluation.affairs;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.detente.evaluation.Evaluation.Figure;

/** Right, found and expected rows of one table, and the same without what a row tells beside who and what. */
final class RowTally {
    private final Tally right = new Tally();
    private final Tally named = new Tally();

    <G, A> void add(Matching<G, A> matching, BiPredicate<G, A> isRight) {
        int found = matching.pairs().size() + matching.wrong().size();
        int expected = matching.pairs().size() + matching.missed().size();
        long all = matching.pairs().stream()
                .filter(pair -> isRight.test(pair.gold(), pair.answer()))
                .count();
        right.add(all, found, expected);
        named.add(matching.pairs().size(), found, expected);
    }

    /**
     * The figures of both.
     *
     * @param rows what is counted, such as "meetings"
     * @param beside what the second count leaves out, such as "status and date"
     */
    List<Figure> figures(String rows, String beside) {
        return Stream.concat(right.figures(rows).stream(), named.figures(rows + ", without " + beside).stream())
                .toList();
    }
}
