package org.detente.evaluation.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gold expression with the answer that shares the most characters with it.
 *
 * @param gold the expression
 * @param answer nothing where no answer overlaps; each answer is given to one expression
 */
record Matched(TimeTag gold, Optional<TimeTag> answer) {
    /** Matches a document's expressions in their order; both lists are sorted and without overlap. */
    static List<Matched> of(List<TimeTag> gold, List<TimeTag> answers) {
        List<TimeTag> free = new ArrayList<>(answers);
        List<Matched> matched = new ArrayList<>();
        for (TimeTag tag : gold) {
            Optional<TimeTag> exact =
                    free.stream().filter(a -> a.span().equals(tag.span())).findFirst();
            Optional<TimeTag> best = exact.or(() -> free.stream()
                    .filter(a -> a.shared(tag) > 0)
                    .max((a, b) -> Integer.compare(a.shared(tag), b.shared(tag))));
            best.ifPresent(free::remove);
            matched.add(new Matched(tag, best));
        }
        return matched;
    }

    boolean isStrict() {
        return answer.filter(a -> a.span().equals(gold.span())).isPresent();
    }

    boolean hasType() {
        return answer.filter(a -> a.type().equals(gold.type())).isPresent();
    }

    boolean hasValue() {
        return answer.filter(a -> a.value().equals(gold.value())).isPresent();
    }
}
