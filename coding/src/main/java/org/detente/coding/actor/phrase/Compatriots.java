package org.detente.coding.actor.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reading.HomeState;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Sector;

/**
 * Says whose people are meant where several states are named: those with whom their own people deal. In {@code Ruritanian
 * farmers clashed with police at the border with Atlantis.} the police are Ruritania's, and so are the lawmakers to whom Ana
 * Orel of Ruritania answers. States and their soldiers and diplomats deal with anybody, and tell nothing.
 */
final class Compatriots {
    private static final Set<String> PREPOSITIONS = Words.set("""
            in at near from to over with about of on into against for by between across outside inside toward towards
            """);
    /** What somebody says may be about anybody. */
    private static final Set<String> SAYING = Set.of("said", "says", "say", "that");

    private static final Set<String> ABROAD =
            Words.set("ambassador envoy foreign diplomat diplomatic consul state negotiator representative");

    private Compatriots() {}

    /** The state of whoever deals with the people of words {@code [from, to)}, as far as that tells whose they are. */
    static Optional<String> of(Words words, int from, int to, List<Mention> mentions) {
        boolean ofThoseWhoRule = isDomestic(words, from, to);
        boolean ruling = false;
        for (int i = from; i < to; i++) {
            ruling |= Anybody.isRuling(words.key(i));
        }
        if (!ofThoseWhoRule && !ruling) {
            return Optional.empty();
        }
        return dealing(words, from, mentions)
                .map(Mention::actor)
                .filter(actor -> HomeState.isState(actor.code()) && isAtHome(actor, ofThoseWhoRule))
                .map(Actor::code);
    }

    /** Whether words {@code [from, to)} mean such as deal with people of their own state. */
    static boolean isDomestic(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Anybody.isDomestic(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last who is named in front of a word and who is not only where or with whom something happens. */
    private static Optional<Mention> dealing(Words words, int from, List<Mention> mentions) {
        int i = from - 1;
        int next = PhraseActors.firstBehind(words.span(from).start(), mentions) - 1;
        while (next >= 0 && i >= 0) {
            Mention mention = mentions.get(next);
            if (mention.span().start() < words.span(0).start()) {
                return Optional.empty();
            }
            while (i >= 0 && words.span(i).start() >= mention.span().end()) {
                if (SAYING.contains(words.key(i))) {
                    return Optional.empty();
                }
                i--;
            }
            while (i >= 0 && words.span(i).start() >= mention.span().start()) {
                i--;
            }
            int before = words.key(i).equals("the") ? i - 1 : i;
            if (!isBare(mention.actor()) || !PREPOSITIONS.contains(words.key(before))) {
                return Optional.of(mention);
            }
            next--;
        }
        return Optional.empty();
    }

    private static boolean isBare(Actor actor) {
        return actor.sector().isEmpty()
                && actor.name().isEmpty()
                && actor.role().isEmpty();
    }

    /** Whether somebody deals with people at home. */
    private static boolean isAtHome(Actor actor, boolean ofThoseWhoRule) {
        boolean soldier = actor.sector().filter(Sector.MIL::equals).isPresent();
        boolean rules = actor.sector().isEmpty()
                || actor.sector().filter(Sector.GOV::equals).isPresent();
        boolean abroad = actor.role().stream()
                        .flatMap(r -> List.of(r.split(" ")).stream())
                        .anyMatch(ABROAD::contains)
                || actor.name().filter("Foreign Ministry"::equals).isPresent();
        return !isBare(actor) && !soldier && !abroad && (ofThoseWhoRule || !rules);
    }
}
