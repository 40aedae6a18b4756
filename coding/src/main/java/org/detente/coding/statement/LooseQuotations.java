package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.statement.cue.WordClass;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Words;
import org.detente.model.Span;

/**
 * Gives a speaker to quotations that no cue attributes: one that goes on behind an attribution or in the next
 * paragraph, and one behind which the verb was lost ({@code “We are ready,” he.}).
 */
final class LooseQuotations {
    private static final int SHORTEST = 4;

    private final List<Attribution> found = new ArrayList<>();
    private Optional<Attribution> last = Optional.empty();
    /** Where the content that was found so far ends; a reader's may go on in the next passages. */
    private int reach;

    /** Takes the passages in order, each with its attributions. */
    void add(Passage passage, List<Attribution> attributions) {
        Optional<Words> opening = opening(passage);
        boolean reached =
                opening.filter(words -> passage.span(words).start() < reach).isPresent();
        Optional<Words> loose = opening.filter(
                words -> !reached && attributions.stream().noneMatch(a -> a.covers(passage.span(words))));
        if (loose.isPresent() && attributions.isEmpty()) {
            attribute(passage, loose.get());
        }
        for (Attribution attribution : attributions) {
            found.add(attribution);
            attribution.content().forEach(part -> reach = Math.max(reach, part.end()));
        }
        if (!attributions.isEmpty()) {
            last = Optional.of(attributions.get(attributions.size() - 1));
        } else if (loose.isEmpty() && !reached) {
            last = last.filter(a -> a.paragraph() == passage.paragraph() && isShort(passage));
        }
    }

    List<Attribution> attributions() {
        return List.copyOf(found);
    }

    private static boolean isShort(Passage passage) {
        return passage.size() < 2;
    }

    private static Optional<Words> opening(Passage passage) {
        return passage.quotations().stream()
                .filter(quotation -> quotation.start() == 0 && quotation.size() >= SHORTEST)
                .findFirst();
    }

    private void attribute(Passage passage, Words quotation) {
        Span span = passage.span(quotation);
        int next = quotation.end();
        boolean alone = next >= passage.size() || (next + 1 == passage.size() && !passage.isWord(next));
        if (alone) {
            last.filter(attribution -> attribution.speaker().isPresent())
                    .ifPresent(attribution -> goOn(attribution, span, passage.paragraph()));
        } else if (next + 1 < passage.size() && WordClass.PERSON.has(passage.lower(next)) && passage.isStop(next + 1)) {
            Words speaker = new Words(next, next + 1);
            Attribution attribution = Attribution.of(Draft.of(speaker, speaker, List.of(quotation)), passage);
            found.add(attribution);
            last = Optional.of(attribution);
        }
    }

    private void goOn(Attribution attribution, Span quotation, int paragraph) {
        if (attribution.direct() && attribution.paragraph() == paragraph) {
            Attribution longer = attribution.continuedBy(quotation);
            found.set(found.lastIndexOf(attribution), longer);
            last = Optional.of(longer);
        } else if (paragraph <= attribution.paragraph() + 1) {
            Attribution another = attribution.again(quotation, paragraph);
            found.add(another);
            last = Optional.of(another);
        }
    }
}
