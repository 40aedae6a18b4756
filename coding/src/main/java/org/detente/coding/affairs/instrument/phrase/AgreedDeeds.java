package org.detente.coding.affairs.instrument.phrase;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.model.InstrumentKind;

/** What sides agreed to do, where the text has no noun for their agreement: "all they agreed upon is sharing the flight plans". */
final class AgreedDeeds {
    private static final int LONGEST_SUBJECT = 7;
    private static final Set<String> ALL = Set.of("all", "what", "thing");
    private static final Set<String> AGREED = Set.of("agree", "agreed");
    private static final Set<String> ON = Set.of("on", "upon");
    private static final Set<String> IS = Set.of("is", "was");
    private static final HeadNoun AGREEMENT = new HeadNoun(InstrumentKind.AGREEMENT, Use.OWN, false, false, false);

    private AgreedDeeds() {}

    /** The words for a deed that begin at one. */
    static Optional<InstrumentPhrase> at(Words words, int deed) {
        boolean agreed = words.key(deed).endsWith("ing")
                && IS.contains(words.key(deed - 1))
                && ON.contains(words.key(deed - 2))
                && AGREED.contains(words.key(deed - 3))
                && isAll(words, deed - 3);
        int behind = deed + 1;
        if (!agreed || !isWord(words, behind)) {
            return Optional.empty();
        }
        int end = behind;
        while (isWord(words, end)) {
            end++;
        }
        return Optional.of(
                new InstrumentPhrase(deed, deed, deed, behind, end, AGREEMENT, Optional.empty(), false, false));
    }

    /** "All that the two sides could agree". */
    private static boolean isAll(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_SUBJECT) && isWord(words, i); i--) {
            if (ALL.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Words words, int i) {
        String word = words.key(i);
        return !word.isEmpty() && (Character.isLetterOrDigit(word.codePointAt(0)) || words.isHyphen(i));
    }
}
