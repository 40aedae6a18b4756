package org.detente.coding.affairs.instrument.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.status.Telling.Force;
import org.detente.coding.statement.cue.WordClass;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;

/** Reads from a sentence how an instrument in it stands. */
public final class StatusReader {
    private StatusReader() {}

    /**
     * All that the sentence tells of the instrument, what governs it before what follows it.
     *
     * @param phrase the instrument
     * @param others the other instruments of the sentence
     */
    public static List<Telling> read(Words words, InstrumentPhrase phrase, List<InstrumentPhrase> others) {
        List<Telling> tellings = new ArrayList<>();
        GoverningVerb.read(words, phrase, others).ifPresent(tellings::add);
        if (isSubject(words, phrase, others)) {
            tellings.addAll(Predicate.read(words, phrase));
        }
        GoverningNoun.read(words, phrase).ifPresent(tellings::add);
        adjective(words, phrase).ifPresent(tellings::add);
        return tellings;
    }

    /** Whether a verb behind the phrase can tell of it: not in "the talks on a treaty are suspended". */
    private static boolean isSubject(Words words, InstrumentPhrase phrase, List<InstrumentPhrase> others) {
        boolean within = others.stream().anyMatch(other -> other.head() < phrase.head() && phrase.head() < other.end());
        String before = words.key(phrase.start() - 1);
        boolean dependent = WordClass.PREPOSITION.has(before) && !GoverningVerb.isSide(words.key(phrase.start() - 2));
        return !within && !dependent;
    }

    /**
     * What the predicate of a pronoun tells of the instrument that it stands for.
     *
     * @param end behind the pronoun
     */
    public static List<Telling> readPronoun(Words words, int end, InstrumentKind kind) {
        return Predicate.ofPronoun(words, end, kind);
    }

    /**
     * What the verb before a pronoun tells of the instrument that it stands for: "Chad left it".
     *
     * @param at the pronoun
     */
    public static Optional<Telling> readObject(Words words, int at, InstrumentKind kind) {
        return GoverningVerb.ofPronoun(words, at, kind);
    }

    private static Optional<Telling> adjective(Words words, InstrumentPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            String word = words.isHyphen(i + 1) ? words.key(i) + "-" + words.key(i + 2) : words.key(i);
            Optional<InstrumentStatus> status = StatusLexicon.standard().adjective(word);
            if (status.isPresent()) {
                return Optional.of(new Telling(
                        Outcome.fitting(status.get(), phrase.kind()), Sense.MAKE, words.span(i), Force.ASIDE));
            }
        }
        return Optional.empty();
    }
}
