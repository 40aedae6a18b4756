package org.detente.coding.affairs.instrument;

import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.phrase.Use;
import org.detente.model.InstrumentKind;

/** Decides which phrases count as instruments between states, and which only where the text tells how they stand. */
enum Admission {
    /** It counts. */
    COUNTS,
    /** It counts where its status is told. */
    IF_TOLD,
    /** It counts where the text tells that it is stopped, in danger or taken up again. */
    IF_STOPPED,
    NEVER;

    /** Words that do not tell which instrument is meant. */
    private static final Set<String> VAGUE = Words.set(
            "new old further first second third last next such other another own existing earlier older recent current final"
                    + " possible any some no draft proposed planned future big small good bad long short whole entire main"
                    + " sweeping fresh tough tougher heavy heavier harsh harsher single same similar several various all many few two three");

    /** Words that make a body one of several states. */
    private static final Set<String> JOINT = Words.set(
            "joint shared binational bilateral trilateral tripartite quadrilateral intergovernmental interstate mixed"
                    + " boundary frontier demarcation delimitation basin river waters fisheries transit coordination liaison"
                    + " deconfliction");

    private static final Set<String> SIDES = Set.of("two", "both", "three", "neighbours");

    private static final Set<String> BETWEEN = Set.of("between");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "no", "another");

    private static final Set<String> RESTRICTING =
            Set.of("that", "which", "under", "it", "they", "he", "the", "signed");

    private static final Set<String> BUSINESS =
            Set.of("deal", "contract", "arrangement", "settlement", "understanding");

    private static final Set<String> FIRMS = Words.set(
            "company companies firm firms corporation exporter exporters utility airline carrier manufacturer club developer"
                    + " supplier contractor bank shipyard consortium");

    /** Whether a contract is between firms. */
    private static boolean isOfFirms(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (FIRMS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells nothing of which instrument is meant. */
    static boolean isVague(String word) {
        return VAGUE.contains(word);
    }

    /** Whether the phrase is a noun with nothing that tells which one: "the same treaty". */
    static boolean isVague(Words words, InstrumentPhrase phrase) {
        if (phrase.known().isPresent() || phrase.end() > phrase.headEnd()) {
            return false;
        }
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (!VAGUE.contains(words.key(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a phrase counts as. */
    static Admission of(Words words, InstrumentPhrase phrase, Set<String> within) {
        if (phrase.known().isPresent()) {
            return phrase.noun().use() == Use.TOLD ? IF_TOLD : COUNTS;
        }
        boolean name = isName(words, phrase);
        if (phrase.noun().use() == Use.SEEN || phrase.noun().refersOnly() || (phrase.plural() && !name)) {
            return NEVER;
        }
        if (phrase.kind() == InstrumentKind.TIES) {
            return IF_TOLD;
        }
        if (BUSINESS.contains(words.key(phrase.headEnd() - 1)) && isOfFirms(words)) {
            return NEVER;
        }
        boolean fleeting = phrase.noun().use() == Use.STOPPED;
        if (phrase.kind() == InstrumentKind.DIALOGUE && !name && !fleeting && isIndefinite(words, phrase)) {
            return IF_TOLD;
        }
        return switch (phrase.noun().use()) {
            case OWN -> phrase.isBare() && isIndefinite(words, phrase) ? IF_TOLD : COUNTS;
            case ABOUT -> name || isTold(words, phrase) ? COUNTS : IF_TOLD;
            case JOINT -> isJoint(words, phrase, within, name) ? COUNTS : NEVER;
            case STOPPED -> name ? COUNTS : IF_STOPPED;
            case TOLD -> name || (isArranged(phrase) && within.size() > 1) ? COUNTS : IF_TOLD;
            case SEEN -> NEVER;
        };
    }

    private static boolean isArranged(InstrumentPhrase phrase) {
        return phrase.kind() == InstrumentKind.MECHANISM || phrase.kind() == InstrumentKind.AGREEMENT;
    }

    private static boolean isIndefinite(Words words, InstrumentPhrase phrase) {
        return INDEFINITE.contains(words.key(phrase.start())) || phrase.start() == phrase.head();
    }

    private static boolean isName(Words words, InstrumentPhrase phrase) {
        return words.isCapitalized(phrase.head())
                && phrase.head() > 0
                && (phrase.end() > phrase.headEnd() || capital(words, phrase));
    }

    private static boolean capital(Words words, InstrumentPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (words.isCapitalized(i) && i > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase tells which instrument is meant. */
    private static boolean isTold(Words words, InstrumentPhrase phrase) {
        if (phrase.end() > phrase.headEnd() || isRestricted(words, phrase)) {
            return true;
        }
        boolean modified = false;
        for (int i = phrase.first(); i < phrase.head(); i++) {
            modified |= !VAGUE.contains(words.key(i)) && !words.isHyphen(i);
        }
        return modified && !INDEFINITE.contains(words.key(phrase.start()));
    }

    /** "the road map that they signed", "an accord it signed": a clause tells which one. */
    private static boolean isRestricted(Words words, InstrumentPhrase phrase) {
        String next = words.key(phrase.end());
        return RESTRICTING.contains(next);
    }

    private static boolean isJoint(Words words, InstrumentPhrase phrase, Set<String> within, boolean name) {
        boolean lowerDialogue = phrase.kind() == InstrumentKind.DIALOGUE && !name;
        if (lowerDialogue) {
            return false;
        }
        boolean joint = within.size() > 1 || (phrase.kind() == InstrumentKind.AGREEMENT && name);
        for (int i = phrase.first(); i < phrase.end(); i++) {
            joint |= JOINT.contains(words.key(i))
                    || SIDES.contains(words.key(i))
                    || (i >= phrase.headEnd() && BETWEEN.contains(words.key(i)));
        }
        return joint || (phrase.kind() == InstrumentKind.DIALOGUE && name);
    }
}
