package org.detente.coding.affairs.instrument.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.status.Telling.Force;
import org.detente.coding.statement.cue.WordClass;
import org.detente.model.InstrumentKind;

/** Reads the verb that has an instrument as its object: "has frozen its participation in the dialogue". */
final class GoverningVerb {
    /** What one suspends or leaves, and means the instrument. */
    private static final Set<String> SIDES = Words.set(
            "participation membership work validity text version operation operations application meetings sessions sittings"
                    + " provisions terms round rounds package activities activity functioning link part signature obligations");

    private static final Set<String> OF = Set.of("of", "in", "to", "under", "from", "on");
    private static final Set<String> JOINTS = Set.of("and", "or", ",");
    private static final int FARTHEST_BEFORE = 3;
    private static final int FARTHEST_BEHIND = 7;

    private GoverningVerb() {}

    static Optional<Telling> read(Words words, InstrumentPhrase phrase, List<InstrumentPhrase> others) {
        int edge = edge(words, phrase.start(), others);
        for (int end = edge; end > Math.max(0, edge - FARTHEST_BEFORE); end--) {
            Optional<Telling> found = endingAt(words, end, phrase.kind(), new int[] {phrase.headEnd(), phrase.end()});
            if (found.isPresent()) {
                // "offered no deal" tells of none
                boolean none = words.key(phrase.start() - 1).equals("no")
                        && found.get().sense() == Sense.MAKE;
                return none ? Optional.empty() : found;
            }
            String word = words.key(end - 1);
            if (WordClass.PREPOSITION.has(word)
                    || !Character.isLetterOrDigit(words.text(end - 1).codePointAt(0))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether what is said of this part is said of the instrument: "the work of the council". */
    static boolean isSide(String noun) {
        return SIDES.contains(noun);
    }

    /** The verb that has a pronoun right behind it. */
    static Optional<Telling> ofPronoun(Words words, int at, InstrumentKind kind) {
        return endingAt(words, at, kind, new int[] {at + 1});
    }

    /** Where the object begins of which the instrument is a part or a member: "the work of", "the treaty and". */
    private static int edge(Words words, int start, List<InstrumentPhrase> others) {
        int edge = start;
        while (edge > 1) {
            int at = edge;
            Optional<InstrumentPhrase> joined = JOINTS.contains(words.key(at - 1))
                    ? others.stream()
                            .filter(other -> other.end() == at - 1 || other.end() == at - 2)
                            .findFirst()
                    : Optional.empty();
            if (joined.isPresent()) {
                edge = joined.get().start();
            } else if (OF.contains(words.key(at - 1)) && SIDES.contains(words.key(at - 2))) {
                edge = at - 2;
                while (edge > 0 && isDeterminer(words, edge - 1)) {
                    edge--;
                }
            } else {
                return edge;
            }
        }
        return edge;
    }

    private static boolean isDeterminer(Words words, int i) {
        String word = words.key(i);
        return WordClass.DETERMINER.has(word)
                || word.equals("all")
                || word.equals("own")
                || word.equals("'")
                || word.equals(Words.POSSESSIVE)
                || (words.key(i + 1).equals("'") || words.key(i + 1).equals(Words.POSSESSIVE));
    }

    private static Optional<Telling> endingAt(Words words, int end, InstrumentKind kind, int[] behind) {
        StatusPhrase best = null;
        for (StatusPhrase candidate : StatusLexicon.standard().endingWith(words.key(end - 1))) {
            boolean fits = candidate.fits(kind)
                    && PhraseMatch.stands(words, end - candidate.before().size(), candidate.before())
                    && stands(words, behind, candidate.after());
            if (fits && (best == null || candidate.weight() > best.weight())) {
                best = candidate;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int verb = end - best.before().size();
        StatusPhrase chosen = best;
        return Outcome.of(
                        best.status(),
                        best.sense(),
                        Conditions.added(words, verb, Modality.standard().before(words, verb)),
                        kind)
                .map(status -> new Telling(status, chosen.sense(), words.span(verb, end), Force.TOLD));
    }

    private static boolean stands(Words words, int[] behind, List<Set<String>> after) {
        if (after.isEmpty()) {
            return true;
        }
        for (int from : behind) {
            for (int at = from; at < Math.min(words.size(), from + FARTHEST_BEHIND); at++) {
                if (PhraseMatch.stands(words, at, after)) {
                    return true;
                }
                if (PhraseMatch.endsClause(words, at)) {
                    break;
                }
            }
        }
        return false;
    }
}
