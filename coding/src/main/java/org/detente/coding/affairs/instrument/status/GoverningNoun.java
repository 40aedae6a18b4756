package org.detente.coding.affairs.instrument.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.status.Telling.Force;
import org.detente.model.InstrumentStatus;

/** Reads the noun that has an instrument behind "of" or before a possessive: "the suspension of the treaty". */
final class GoverningNoun {
    private static final int NEAR = 7;
    private static final Map<String, Effect> BEFORE = Map.ofEntries(
            Map.entry("threat", Effect.THREATEN),
            Map.entry("threatened", Effect.THREATEN),
            Map.entry("threatens", Effect.THREATEN),
            Map.entry("possible", Effect.MAY),
            Map.entry("eventual", Effect.MAY),
            Map.entry("considering", Effect.MAY),
            Map.entry("consider", Effect.MAY),
            Map.entry("considers", Effect.MAY),
            Map.entry("risk", Effect.MAY),
            Map.entry("warned", Effect.THREATEN),
            Map.entry("could", Effect.MAY),
            Map.entry("may", Effect.MAY),
            Map.entry("might", Effect.MAY),
            Map.entry("would", Effect.MAY),
            Map.entry("until", Effect.MAY),
            Map.entry("before", Effect.MAY),
            Map.entry("without", Effect.NEGATE),
            Map.entry("plans", Effect.INTEND),
            Map.entry("wants", Effect.INTEND),
            Map.entry("call", Effect.ASK),
            Map.entry("calls", Effect.ASK),
            Map.entry("called", Effect.ASK),
            Map.entry("demand", Effect.ASK),
            Map.entry("demands", Effect.ASK),
            Map.entry("demanded", Effect.ASK),
            Map.entry("urged", Effect.ASK),
            Map.entry("awaiting", Effect.MAY),
            Map.entry("awaits", Effect.MAY),
            Map.entry("no", Effect.NEGATE),
            Map.entry("not", Effect.NEGATE),
            Map.entry("denied", Effect.NEGATE));

    private static final Set<String> STOPPING = Words.set(
            "stopped stops stop stopping halted halts halt halting ceased suspended suspends suspending froze frozen paused");

    private static final Set<String> STOPS = Set.of(",", ";", ":", ".");

    private GoverningNoun() {}

    static Optional<Telling> read(Words words, InstrumentPhrase phrase) {
        int preposition = phrase.start() - 1;
        for (StatusLexicon.Noun noun : StatusLexicon.standard().nouns(words.key(preposition - 1))) {
            if (noun.preposition().equals(words.key(preposition))) {
                return told(words, preposition - 1, noun, phrase);
            }
        }
        if (words.key(preposition).equals("under") && stopsBefore(words, preposition)) {
            return Optional.of(new Telling(
                    Outcome.fitting(InstrumentStatus.SUSPENDED, phrase.kind()),
                    Sense.END,
                    words.span(preposition),
                    Force.ASIDE));
        }
        int possessive = phrase.headEnd();
        if (words.key(possessive).equals(Words.POSSESSIVE)) {
            for (int at = possessive + 1; at <= possessive + 2; at++) {
                for (StatusLexicon.Noun noun : StatusLexicon.standard().nouns(words.key(at))) {
                    if (noun.preposition().equals("of")) {
                        return told(words, at, noun, phrase);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "stopped sharing data under the treaty". */
    private static boolean stopsBefore(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && !STOPS.contains(words.key(i)); i--) {
            if (STOPPING.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Telling> told(Words words, int at, StatusLexicon.Noun noun, InstrumentPhrase phrase) {
        List<Effect> effects = new ArrayList<>();
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && !STOPS.contains(words.key(i)); i--) {
            Effect effect = BEFORE.get(words.key(i));
            if (effect != null) {
                effects.add(effect);
            }
        }
        return Outcome.of(noun.status(), noun.sense(), effects, phrase.kind())
                .map(status -> new Telling(status, noun.sense(), words.span(at), Force.ASIDE));
    }
}
