package org.detente.coding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.detente.coding.decision.EventSample.event;
import static org.detente.coding.decision.EventSample.phrase;
import static org.detente.coding.decision.EventSample.span;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.reader.event.ReadEvent;
import org.detente.coding.reader.event.ReadRoot;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Status;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final ActorPhrase RURITANIA = phrase("Ruritania");
    private static final ActorPhrase GRAUSTARK = phrase("Graustark");
    private static final ActorPhrase ALLIES = phrase("its allies");
    private static final Optional<Event> CODEBOOK =
            Optional.of(event("e-1", EventType.ASSAULT, "shelled", 0.5, List.of(RURITANIA)));

    @Test
    void theReadersParticipantsComeFirst() {
        assertThat(proposal(List.of(RURITANIA), List.of(ALLIES)).targets(CODEBOOK))
                .containsExactly(ALLIES);
    }

    @Test
    void theCodebooksStandWhereTheReaderSeesNobody() {
        assertThat(proposal(List.of(), List.of(GRAUSTARK)).sources(CODEBOOK)).containsExactly(RURITANIA);
    }

    @Test
    void nobodyIsBorrowedOntoASecondSide() {
        assertThat(proposal(List.of(GRAUSTARK), List.of()).targets(CODEBOOK)).isEmpty();
    }

    @Test
    void sameWordsAndSidesAreCloserThanSameWords() {
        Event other = event("e-2", EventType.ASSAULT, "shelled", 0.5, List.of(ALLIES));
        Proposal proposal = proposal(List.of(RURITANIA), List.of(GRAUSTARK));
        assertThat(proposal.closeness(CODEBOOK.orElseThrow())).isGreaterThan(proposal.closeness(other));
    }

    private static Proposal proposal(List<ActorPhrase> sources, List<ActorPhrase> targets) {
        ReadEvent read = new ReadEvent(
                0,
                span("shelled"),
                new ReadRoot(EventType.ASSAULT, Optional.empty()),
                0.9,
                Optional.empty(),
                Map.of(Status.HAPPENED, 1.0),
                List.of(),
                List.of(),
                0.9);
        return new Proposal(read, sources, targets);
    }
}
