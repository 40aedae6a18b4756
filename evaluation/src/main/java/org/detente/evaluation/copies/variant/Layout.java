package org.detente.evaluation.copies.variant;

import java.util.List;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/** Paragraphs joined or split, which leaves the words as they are. */
final class Layout {
    private Layout() {}

    static void change(Draft draft, Chance chance) {
        int place = chance.between(0, draft.paragraphs.size() - 2);
        List<String> sentences = sentences(draft.paragraphs.get(place));
        if (sentences.size() > 1 && chance.in(0.5)) {
            draft.paragraphs.set(place, sentences.get(0));
            draft.paragraphs.add(place + 1, String.join(" ", sentences.subList(1, sentences.size())));
        } else {
            draft.paragraphs.set(place, draft.paragraphs.get(place) + " " + draft.paragraphs.remove(place + 1));
        }
    }

    static List<String> sentences(String paragraph) {
        return TextAnalyzer.analyze(paragraph).sentences().stream()
                .map(Sentence::span)
                .map((Span span) -> span.cut(paragraph))
                .toList();
    }
}
