package org.detente.coding.actor.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reference.name.Nouns;
import org.detente.coding.actor.reference.view.SentenceView;

/** Finds "the mayor", "the Republican nominee", "the agency", and says whom they mean among those named before. */
final class NounReferences {
    private static final int PERSON_REACH = 12;
    private static final int BODY_REACH = 15;
    private static final int MOST_MODIFIERS = 6;
    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final Set<String> CONTINUING = Set.of("of", "for", "from", "to");
    private static final Set<String> MODIFYING = Words.set("""
            presidential vice former new republican democratic gop libertarian conservative liberal federal state local
            national campaign estate real york top senior party political press attorney prime
            """);

    /** Of several of one title these mean another one. */
    private static final Set<String> APART = Words.set("""
            other first second third last next previous earlier later same only different potential possible future ideal
            best worst average typical entire whole outgoing incoming late new current sitting acting interim eventual
            """);

    private final Trail trail;

    NounReferences(Trail trail) {
        this.trail = trail;
    }

    /** A phrase that refers back, from its first word behind the article, and whom it means. */
    record Found(int from, int to, Entity entity) {}

    Optional<Found> at(SentenceView view, int i) {
        Words words = view.words();
        if (!POINTING.contains(words.key(i))) {
            return Optional.empty();
        }
        int noun = i + 1;
        Set<String> sides = new HashSet<>();
        boolean described = false;
        while (noun - i <= MOST_MODIFIERS && (isModifier(words, noun) || isDescription(words, noun))) {
            described |= !isModifier(words, noun);
            Nouns.side(words.key(noun)).ifPresent(sides::add);
            noun++;
        }
        String key = words.key(noun);
        boolean person = Nouns.isPerson(key) && !Nouns.isParty(key);
        boolean body = Nouns.isBody(key) && words.isLowerWord(noun) && !described;
        String next = words.key(noun + 1);
        boolean goesOn = words.isCapitalized(noun + 1)
                || words.isHyphen(noun + 1)
                || (CONTINUING.contains(next) && !isSaid(words, noun))
                || Nouns.isPerson(next)
                || Nouns.isBody(next)
                || Nouns.isGroup(next);
        if ((!person && !body) || goesOn) {
            return Optional.empty();
        }
        int offset = words.span(i).start();
        Optional<Entity> meant = Optional.empty();
        if (person) {
            meant = trail.latest(offset, view.number(), PERSON_REACH, e -> isCalled(e, key, sides));
        }
        if (body && meant.isEmpty()) {
            meant = trail.latest(
                    offset, view.number(), BODY_REACH, e -> e.kind == Entity.Kind.BODY && Nouns.fits(key, e.keys));
        }
        int end = noun + 1;
        return meant.map(e -> new Found(i + 1, end, e));
    }

    private static boolean isSaid(Words words, int noun) {
        return words.key(noun + 1).equals("to") && words.key(noun + 2).equals("say");
    }

    private static boolean isModifier(Words words, int i) {
        String key = words.key(i);
        boolean followed = i + 1 < words.size();
        return followed
                && MODIFYING.contains(key)
                && (Nouns.isPerson(words.key(i + 1))
                        || Nouns.isBody(words.key(i + 1))
                        || MODIFYING.contains(words.key(i + 1)));
    }

    /** "the brash billionaire", "the 70-year-old candidate": what describes, but tells nobody apart. */
    private static boolean isDescription(Words words, int i) {
        String key = words.key(i);
        boolean described = words.isLowerWord(i)
                && !NameForms.isFunctionWord(key)
                && !APART.contains(key)
                && !Nouns.isPerson(key)
                && !Nouns.isBody(key)
                && !Nouns.isGroup(key);
        boolean compound = words.isHyphen(i) || (words.isHyphen(i + 1) && Character.isDigit(key.codePointAt(0)));
        return i + 1 < words.size() && (described || compound);
    }

    private static boolean isCalled(Entity entity, String noun, Set<String> sides) {
        boolean sameSide = sides.isEmpty()
                || entity.parties.isEmpty()
                || entity.parties.stream().anyMatch(sides::contains);
        return entity.isPerson()
                && sameSide
                && (entity.nouns.contains(noun) || entity.nouns.stream().anyMatch(n -> Nouns.alike(n, noun)));
    }
}
