package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Words;
import org.detente.model.Span;

/** A draft at its place in the article. */
record Attribution(
        Optional<Span> speaker,
        Span cue,
        List<Span> content,
        boolean direct,
        Optional<Span> addressee,
        Optional<Span> via,
        int paragraph) {
    Attribution {
        content = List.copyOf(content);
    }

    static Attribution of(Draft draft, Passage passage) {
        Words first = draft.content().get(0);
        return new Attribution(
                Optional.of(passage.span(draft.speaker())),
                passage.span(draft.cue()),
                draft.content().stream().map(passage::span).toList(),
                passage.opensQuotation(first.start())
                        && passage.quotationAt(first.start()).end() >= first.end(),
                draft.addressee().map(passage::span),
                draft.via().map(passage::span),
                passage.paragraph());
    }

    /** The same with one more part of the utterance. */
    Attribution continuedBy(Span part) {
        List<Span> parts = new ArrayList<>(content);
        parts.add(part);
        return new Attribution(speaker, cue, parts, direct, addressee, via, paragraph);
    }

    /** A further utterance of the same speaker under the same cue. */
    Attribution again(Span quotation, int inParagraph) {
        return new Attribution(speaker, cue, List.of(quotation), true, addressee, via, inParagraph);
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.overlaps(span));
    }
}
