package org.detente.coding.affairs.instrument.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.known.KnownInstrument;
import org.detente.coding.affairs.instrument.known.KnownInstruments;
import org.detente.model.InstrumentKind;

/** Finds the noun phrases of a sentence that may stand for instruments. */
public final class PhraseFinder {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> PARTS = Set.of("text", "regime", "process", "body", "itself", "package", "system");

    private static final Set<String> BEFORE_VERBS =
            Words.set("to will would can could must may might shall should not they we i you who both and");

    private PhraseFinder() {}

    /**
     * The phrases of a sentence, in order and apart from each other.
     *
     * @param actors codes of all that the article names
     */
    public static List<InstrumentPhrase> find(Words words, Set<String> actors) {
        List<InstrumentPhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<InstrumentPhrase> phrase = at(words, at, actors)
                    .filter(p -> phrases.isEmpty() || !isWithin(phrases.get(phrases.size() - 1), p));
            phrase.filter(p ->
                            phrases.isEmpty() || phrases.get(phrases.size() - 1).headEnd() <= p.head())
                    .ifPresent(phrases::add);
            at = phrase.map(InstrumentPhrase::headEnd).orElse(at + 1);
        }
        return apart(phrases);
    }

    /** "the pact on joint patrols": what only tells what a treaty is about is none itself. */
    private static boolean isWithin(InstrumentPhrase outer, InstrumentPhrase inner) {
        boolean text = inner.kind() == InstrumentKind.TREATY || inner.kind() == InstrumentKind.AGREEMENT;
        return inner.known().isEmpty() && !text && inner.head() < outer.end();
    }

    /** "the treaty on a council": what tells which one ends where the next begins. */
    private static List<InstrumentPhrase> apart(List<InstrumentPhrase> phrases) {
        List<InstrumentPhrase> apart = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            InstrumentPhrase phrase = phrases.get(i);
            int before = i == 0 ? 0 : phrases.get(i - 1).headEnd();
            apart.add(new InstrumentPhrase(
                    Math.max(before, phrase.start()),
                    Math.max(before, phrase.first()),
                    phrase.head(),
                    phrase.headEnd(),
                    phrase.end(),
                    phrase.noun(),
                    phrase.known(),
                    phrase.definite(),
                    phrase.plural()));
        }
        return apart;
    }

    private static Optional<InstrumentPhrase> at(Words words, int at, Set<String> actors) {
        Optional<KnownInstruments.Match> known = KnownInstruments.standard().at(words, at, actors);
        if (known.isPresent()) {
            KnownInstrument instrument = known.get().instrument();
            Use use = instrument.kind() == InstrumentKind.TIES || instrument.kind() == InstrumentKind.DIALOGUE
                    ? Use.TOLD
                    : Use.OWN;
            HeadNoun noun = new HeadNoun(instrument.kind(), use, false, false, false);
            return Optional.of(phrase(words, at, known.get().end(), noun, known.map(k -> k.instrument()), false));
        }
        Optional<HeadNouns.Match> noun =
                HeadNouns.standard().at(words, at).filter(n -> !isMuch(words, at) && !isVerb(words, at));
        if (noun.isEmpty() || !isHead(words, noun.get().end())) {
            return AgreedDeeds.at(words, at);
        }
        int end = noun.get().end() + (PARTS.contains(words.key(noun.get().end())) ? 1 : 0);
        return Optional.of(phrase(
                words, at, end, noun.get().noun(), Optional.empty(), noun.get().plural()));
    }

    /** The phrase around a noun that the lists lack. */
    public static InstrumentPhrase around(Words words, int head, HeadNoun noun) {
        return phrase(
                words, head, head + 1, noun, Optional.empty(), words.key(head).endsWith("s"));
    }

    private static InstrumentPhrase phrase(
            Words words, int head, int headEnd, HeadNoun noun, Optional<KnownInstrument> known, boolean plural) {
        int first = known.isPresent() ? head : PhraseEdges.first(words, head);
        int start = PhraseEdges.start(words, PhraseEdges.first(words, head));
        int end = PhraseEdges.end(words, headEnd, known.isPresent());
        return new InstrumentPhrase(
                start, first, head, headEnd, end, noun, known, DEFINITE.contains(words.key(start)), plural);
    }

    /** "a good deal of planking". */
    private static boolean isMuch(Words words, int at) {
        return words.key(at).equals("deal")
                && (words.key(at + 1).equals("of") || words.key(at - 1).equals("great"));
    }

    /** "to deal with the questions". */
    private static boolean isVerb(Words words, int at) {
        return words.key(at).equals("deal")
                && words.key(at + 1).equals("with")
                && BEFORE_VERBS.contains(words.key(at - 1));
    }

    /** Whether no further noun follows: "treaty" of "treaty obligations" is no head. */
    private static boolean isHead(Words words, int next) {
        if (words.isHyphen(next)) {
            return false;
        }
        if (next >= words.size() || PARTS.contains(words.key(next)) || !words.isLowerWord(next)) {
            return next >= words.size() || !words.isCapitalized(next) || !words.isCapitalized(next - 1);
        }
        return PhraseEdges.isStop(words, next) || PhraseEdges.mayBeVerb(words, next);
    }
}
