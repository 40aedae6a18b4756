package org.detente.coding.actor.body;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.BodyKinds;
import org.detente.coding.actor.BodyKinds.Kind;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;

/**
 * ", an Islamist armed group from northern Mali" behind a name.
 *
 * @param end behind its last word
 * @param state the one state whose it is, where the words tell one
 */
record Apposition(int end, Kind kind, Optional<String> state) {
    private static final int MOST_MODIFIERS = 4;
    private static final int MOST_OF_PLACE = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BASED = Set.of("based", "operating", "active", "fighting");
    private static final Set<String> PLACING = Set.of("in", "of", "from");
    private static final Set<String> PARTS = Words.set(
            "the northern southern eastern western central north south east west northeastern northwestern southeastern"
                    + " southwestern neighbouring neighboring");
    private static final Set<String> FOLLOWERS =
            Words.set("in of from based operating active fighting that which with formed founded led linked allied");
    private static final Set<String> JOINING = Set.of("and", "or", ",", "/", "&");

    /** The apposition that begins with a comma at a word; one of two states is none. */
    static Optional<Apposition> at(Words words, int comma, ActorRegistry registry) {
        if (!words.key(comma).equals(",") || !ARTICLES.contains(words.key(comma + 1))) {
            return Optional.empty();
        }
        Optional<String> state = Optional.empty();
        int i = comma + 2;
        for (int modifiers = 0; modifiers <= MOST_MODIFIERS && i < words.size(); modifiers++) {
            Optional<BodyKinds.Match> kind = BodyKinds.at(words, i);
            if (kind.isPresent()) {
                return placed(words, kind.get(), state, registry);
            }
            Optional<Lexicon.Match> adjective = BodyIntroduction.state(words, i, registry);
            if (adjective.isPresent()) {
                boolean ofSideOnly =
                        words.isHyphen(i - 1) || words.isHyphen(adjective.get().end());
                if (state.isPresent() && !ofSideOnly) {
                    return Optional.empty();
                }
                state = ofSideOnly ? state : adjective.map(m -> ((Term.Named) m.term()).code());
                i = adjective.get().end();
            } else if (isModifier(words, i)) {
                i++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Newly formed", "anti-government"; not the "leader of an" of "the leader of an armed group", who is none. */
    private static boolean isModifier(Words words, int i) {
        String key = words.key(i);
        return words.isHyphen(i) || (words.isLowerWord(i) && (key.equals("new") || !NameForms.isFunctionWord(key)));
    }

    /** Whether a kind ends its noun phrase: not in "a militia commander". */
    private static boolean isLast(Words words, int end) {
        String key = words.key(end);
        return key.isEmpty()
                || FOLLOWERS.contains(key)
                || (!words.isHyphen(end)
                        && !key.equals(Words.POSSESSIVE)
                        && !Character.isLetterOrDigit(key.codePointAt(0)));
    }

    private static Optional<Apposition> placed(
            Words words, BodyKinds.Match kind, Optional<String> owner, ActorRegistry registry) {
        if (!isLast(words, kind.end())) {
            return Optional.empty();
        }
        Apposition alone = new Apposition(kind.end(), kind.kind(), owner);
        int i = BASED.contains(words.key(kind.end())) ? kind.end() + 1 : kind.end();
        if (!PLACING.contains(words.key(i)) || kind.kind().isInternational()) {
            return Optional.of(alone);
        }
        i++;
        for (int skipped = 0; skipped < MOST_OF_PLACE && PARTS.contains(words.key(i)); skipped++) {
            i++;
        }
        Optional<Lexicon.Match> place =
                BodyIntroduction.state(words, i, registry).filter(match -> !((Term.Named) match.term()).isAdjective());
        if (place.isEmpty()) {
            return Optional.of(alone);
        }
        String code = ((Term.Named) place.get().term()).code();
        int end = place.get().end();
        boolean one = !isJoined(words, end, registry)
                && !words.isHyphen(end)
                && !words.key(end).equals(Words.POSSESSIVE)
                && owner.orElse(code).equals(code);
        return one ? Optional.of(new Apposition(end, kind.kind(), Optional.of(code))) : Optional.empty();
    }

    /** Whether another state follows in the same breath: "in Mali and Niger", "in Mali, Niger and Chad". */
    private static boolean isJoined(Words words, int end, ActorRegistry registry) {
        int i = end;
        while (JOINING.contains(words.key(i)) || words.key(i).equals("the")) {
            i++;
        }
        return i > end
                && BodyIntroduction.state(words, i, registry)
                        .filter(match -> !words.key(match.end()).equals(Words.POSSESSIVE)
                                && !((Term.Named) match.term()).isAdjective())
                        .isPresent();
    }
}
