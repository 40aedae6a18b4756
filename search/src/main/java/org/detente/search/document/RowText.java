package org.detente.search.document;

import java.util.List;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/** The sentences of an article around what its rows rest on. */
final class RowText {
    private static final int LONGEST = 2_000;

    private final String text;
    private final List<Sentence> sentences;

    RowText(String text) {
        this.text = text;
        this.sentences = TextAnalyzer.analyze(text).sentences();
    }

    /** From who speaks to the last word of what is said. */
    String of(Statement statement) {
        Stream<Span> said = Stream.concat(
                Stream.of(statement.cue(), statement.content()).map(Phrase::span),
                statement.continued().stream().map(Phrase::span));
        return cut(
                around(Stream.concat(said, statement.speaker().map(ActorPhrase::span).stream())),
                statement.content().span());
    }

    /** From the first participant to the last. */
    String of(Event event) {
        Stream<Span> parties =
                Stream.concat(event.source().stream(), event.target().stream()).map(ActorPhrase::span);
        Span trigger = event.trigger().span();
        return cut(around(Stream.concat(Stream.of(trigger), parties)), trigger);
    }

    private static Span around(Stream<Span> spans) {
        return spans.reduce((a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())))
                .orElseThrow();
    }

    private String cut(Span all, Span core) {
        Span whole = whole(all);
        if (whole.length() <= LONGEST) {
            return whole.cut(text);
        }
        Span sentence = whole(core);
        int end = Math.min(sentence.end(), Math.max(core.end(), sentence.start() + LONGEST));
        return text.substring(sentence.start(), end);
    }

    private Span whole(Span words) {
        int start = words.start();
        int end = words.end();
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(words)) {
                start = Math.min(start, sentence.span().start());
                end = Math.max(end, sentence.span().end());
            }
        }
        return new Span(start, end);
    }
}
