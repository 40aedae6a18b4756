package org.detente.coding.affairs.demand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Contents;
import org.detente.coding.affairs.demand.sentence.Mentioned;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Who asks and who is asked at a verb, by its sentence and by the event that the coder read there. */
final class AskingSides {
    private static final int LONGEST_SUBJECT = 7;
    private static final Set<String> PRONOUNS = Set.of("it", "him", "her", "them", "they");

    private final PhraseList<WordKind> words;
    private final Parties parties;

    AskingSides(PhraseList<WordKind> words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /** Who asks: the subject, else whom the event that was read here says. */
    Set<String> by(Line line, int verb) {
        Set<String> subject = parties.subjects().subject(line, verb);
        int group = parties.subjects().groupStart(line, verb);
        boolean others =
                words.has(WordKind.PRIVATE, line.words(), Math.max(line.from(), group - LONGEST_SUBJECT), group);
        return others
                ? Set.of()
                : subject.isEmpty() ? codes(event(line, verb).map(Event::source).orElse(List.of())) : subject;
    }

    /** Whom the event that was read at a verb says is asked. */
    static Set<String> target(Line line, int verb, Set<String> by) {
        Set<String> codes = codes(event(line, verb).map(Event::target).orElse(List.of()));
        codes.removeAll(by);
        return codes;
    }

    private static Optional<Event> event(Line line, int verb) {
        return line.events().stream()
                .filter(event -> event.type() == EventType.REQUEST)
                .filter(event ->
                        event.trigger().span().overlaps(line.token(verb).span()))
                .findFirst();
    }

    private static Set<String> codes(List<ActorPhrase> side) {
        Set<String> codes = new LinkedHashSet<>();
        side.forEach(phrase -> phrase.actor()
                .filter(a -> Mentioned.isParty(a.code()))
                .ifPresent(actor -> codes.add(Mentioned.whole(actor.code()))));
        return codes;
    }

    /** The demand, where both sides and what is asked are known. */
    static Optional<Asking> asking(Line line, int verb, Set<String> by, Set<String> asked, int start) {
        Set<String> to = new LinkedHashSet<>(asked);
        to.removeAll(by);
        int end = Contents.end(line, start);
        return by.isEmpty() || to.isEmpty() || end <= start
                ? Optional.empty()
                : Optional.of(new Asking(line, verb, Asking.Form.VERB, by, to, start, end));
    }

    /** Who is asked by some words at a verb; where only a pronoun stands there, whom the event names. */
    Set<String> asked(Line line, int verb, int from, int to, Set<String> by) {
        Set<String> asked = parties.object(line, from, to, by);
        boolean pronoun = to - from == 1 && PRONOUNS.contains(line.at(from));
        return asked.isEmpty() && pronoun ? target(line, verb, by) : asked;
    }

    /**
     * The demand, where a guess at who asks names the one who is plainly asked: then another party of the text asks.
     *
     * @param by who seems to ask
     */
    Set<String> unlike(Line line, int verb, int from, int to, Set<String> by) {
        Set<String> named = parties.named(line, from, to);
        boolean plainly = line.mentionAt(from)
                .filter(mention -> mention.basis() != Mention.Basis.PRONOUN)
                .isPresent();
        boolean same = !by.isEmpty() && by.equals(named) && plainly && to - from > 0;
        boolean pronoun = to - from == 1 && PRONOUNS.contains(line.at(from));
        return same && !pronoun && parties.subjects().isDoubtful(line, verb) ? parties.others(line, by, 1) : by;
    }
}
