package org.detente.coding.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.coding.reader.event.ReadRole;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class ParticipantsTest {
    private static final String TEXT = "Villagers in Chad met two Chad officials, and they left.";

    @Test
    void whoIsNamedOnlyByAPlaceStaysUnknown() {
        ActorPhrase villagers = only("Villagers in Chad");

        assertThat(villagers.text()).isEqualTo("Villagers in Chad");
        assertThat(villagers.actor()).isEmpty();
    }

    @Test
    void theActorInsideAPhraseIsMeantByIt() {
        assertThat(only("two Chad officials").actor()).contains(Actor.of("TCD"));
    }

    @Test
    void theyAreThoseWhoActedBefore() {
        ActorPhrase mali = new ActorPhrase("Mali", new Span(0, 4), Optional.of(Actor.of("MLI")));

        assertThat(of("they", List.of(mali)))
                .singleElement()
                .extracting(ActorPhrase::text, ActorPhrase::actor)
                .containsExactly("they", Optional.of(Actor.of("MLI")));
    }

    @Test
    void whoBelongsToOthersIsNotTheirOwner() {
        String text = "Chad's allies fled and Chad's army stayed.";
        Participants participants = new Participants(text, List.of(chad(0), chad(23)), List.of());

        assertThat(participants.of(List.of(new ReadRole(new Span(0, 13), 0.9)), List.of()))
                .extracting(ActorPhrase::actor)
                .containsExactly(Optional.empty());
        assertThat(participants.of(List.of(new ReadRole(new Span(23, 34), 0.9)), List.of()))
                .extracting(ActorPhrase::actor)
                .containsExactly(Optional.of(Actor.of("TCD")));
    }

    @Test
    void nobodyDoesItToHimselfByAPronoun() {
        ActorPhrase mali = new ActorPhrase("Mali", new Span(0, 4), Optional.of(Actor.of("MLI")));
        ActorPhrase it = new ActorPhrase("it", new Span(12, 14), Optional.of(Actor.of("MLI")));

        assertThat(Participants.others(List.of(it), List.of(mali)))
                .extracting(ActorPhrase::actor)
                .containsExactly(Optional.empty());
        assertThat(Participants.others(List.of(it), List.of(it))).containsExactly(it);
    }

    private static ActorPhrase only(String words) {
        List<ActorPhrase> phrases = of(words, List.of());
        assertThat(phrases).hasSize(1);
        return phrases.get(0);
    }

    private static List<ActorPhrase> of(String words, List<ActorPhrase> lastSources) {
        int start = TEXT.indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Participants(TEXT, List.of(chad(13), chad(26)), List.of())
                .of(List.of(new ReadRole(span, 0.9)), lastSources);
    }

    private static Mention chad(int start) {
        return new Mention("a-1", new Span(start, start + 4), "Chad", Actor.of("TCD"), Mention.Basis.NAME);
    }
}
