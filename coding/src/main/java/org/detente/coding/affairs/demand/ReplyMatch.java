package org.detente.coding.affairs.demand;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.word.ContentWords;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.DemandReport;
import org.detente.model.Event;
import org.detente.model.Statement;

/**
 * How well what a later article tells fits as an answer to a demand: who was asked must speak or act, about the same matter.
 *
 * <p>Example: to Ruritania's demand that Atlantis "withdraw its map" the words "Atlantis said the map stays" fit with 0.7, by
 * the parties and the word "map".
 *
 * @param fit 0 to 1: 0.4 for who answers, up to 0.2 for whom, up to 0.4 for the share of the demand's words
 * @param words the beginnings of the words that both have
 * @param reason the same in a sentence
 */
public record ReplyMatch(double fit, List<String> words, String reason) {
    private static final double ANSWERS = 0.4;
    private static final double ADDRESSED = 0.2;
    private static final double NOBODY_ADDRESSED = 0.1;
    private static final double MATTER = 0.4;

    public ReplyMatch {
        words = List.copyOf(words);
        Objects.requireNonNull(reason);
        if (!(fit >= 0 && fit <= 1)) {
            throw new IllegalArgumentException("fit " + fit + " is not between 0 and 1");
        }
    }

    /** The fit of a statement; absent where another speaks, or of other things. */
    public static Optional<ReplyMatch> of(DemandReport demand, Statement said) {
        return of(
                demand,
                codes(said.speaker().stream().toList()),
                codes(said.addressee().stream().toList()),
                said.cue().text() + " " + said.content().text());
    }

    /**
     * The fit of an event; absent where another acts, or on other things.
     *
     * @param sentence the words around the event's trigger
     */
    public static Optional<ReplyMatch> of(DemandReport demand, Event done, String sentence) {
        return of(demand, codes(done.source()), codes(done.target()), sentence);
    }

    private static Optional<ReplyMatch> of(
            DemandReport demand, Collection<String> from, Collection<String> to, String words) {
        List<String> answering =
                from.stream().filter(demand.to()::contains).distinct().sorted().toList();
        Set<String> shared = ContentWords.shared(demand.content().text(), words);
        if (answering.isEmpty() || shared.isEmpty()) {
            return Optional.empty();
        }
        boolean back = to.stream().anyMatch(demand.by()::contains);
        double parties = ANSWERS + (back ? ADDRESSED : to.isEmpty() ? NOBODY_ADDRESSED : 0);
        double share = (double) shared.size()
                / ContentWords.of(demand.content().text()).size();
        String reason = String.join(", ", answering) + ", asked by " + String.join(", ", demand.by())
                + (back ? ", answers it" : " speaks") + " on: " + String.join(", ", shared);
        return Optional.of(new ReplyMatch(parties + MATTER * share, List.copyOf(shared), reason));
    }

    private static List<String> codes(List<ActorPhrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.actor().map(Actor::code).stream())
                .toList();
    }
}
