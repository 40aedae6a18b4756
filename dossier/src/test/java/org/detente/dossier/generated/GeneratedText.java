package org.detente.dossier.generated;

import java.util.Optional;
import java.util.Random;
import org.detente.model.ActorPhrase;
import org.detente.model.Phrase;
import org.detente.model.Span;

/** Sentences of one article with the words that rows rest on. */
final class GeneratedText {
    private static final String[] VERBS = {"warned", "met", "accused", "assured", "left", "blocked", "thanked", "asked"
    };
    private static final String[] MATTERS = {
        "the strait", "gas deliveries", "the border", "prisoners", "grain", "the treaty", "air traffic", "the talks"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    GeneratedText(Random random) {
        this.random = random;
    }

    /** Words of a sentence: who, what was done, to whom or what was said. */
    record Parts(Span source, Span word, Span rest) {}

    /** "USA warned RUS over the strait in round 4711 of the talks." */
    Parts deed(String source, String target) {
        Span who = put(source);
        text.append(' ');
        Span verb = put(VERBS[random.nextInt(VERBS.length)]);
        text.append(' ');
        Span whom = put(target);
        matter();
        text.append(' ');
        return new Parts(who, verb, whom);
    }

    /** "USA said that RUS would reply over grain in round 4711." */
    Parts words(String speaker, String other) {
        Span who = put(speaker);
        text.append(' ');
        Span cue = put("said");
        text.append(" that ");
        int start = text.length();
        text.append(other).append(" would have to give an answer");
        matter();
        Span content = new Span(start, text.length() - 1);
        text.append(' ');
        return new Parts(who, cue, content);
    }

    /** A sentence that no row rests on. */
    void filler() {
        text.append("People in the capital had waited for news");
        matter();
        text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }

    String text() {
        return text.toString().strip();
    }

    static Phrase phrase(String text, Span span) {
        return Phrase.of(text, span);
    }

    static ActorPhrase actor(String text, Span span, String code) {
        return new ActorPhrase(span.cut(text), span, Optional.of(GeneratedActor.of(code)));
    }

    private void matter() {
        text.append(" over ")
                .append(MATTERS[random.nextInt(MATTERS.length)])
                .append(" in round ")
                .append(random.nextInt(100_000))
                .append('.');
    }

    private Span put(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
