package org.detente.coding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.detente.coding.decision.EventSample.event;
import static org.detente.coding.decision.EventSample.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final Event ASSAULT = one("e-1", EventType.ASSAULT, "shelled", 0.6);
    private static final Event ACCUSE = one("e-2", EventType.ACCUSE, "shelled", 0.4);

    @Test
    void ofTwoTypesAtTheSameWordsTheSurerStays() {
        assertThat(kept(ACCUSE, ASSAULT)).containsExactly(ASSAULT);
    }

    @Test
    void ofEquallySureOnesTheFirstStays() {
        Event tie = one("e-3", EventType.COERCE, "shelled", 0.6);
        assertThat(kept(tie, ASSAULT)).containsExactly(tie);
    }

    @Test
    void whatIsItselfExcludedExcludesNothing() {
        Event wide = one("e-4", EventType.COERCE, "shelled Graustark", 0.5);
        Event behind = one("e-5", EventType.AID, "Graustark", 0.45);
        assertThat(kept(ASSAULT, wide, behind)).containsExactly(ASSAULT, behind);
    }

    @Test
    void otherWordsAndOtherParticipantsAreNoRivals() {
        Event others = event("e-6", EventType.ASSAULT, "shelled", 0.3, List.of(phrase("its allies")));
        Event allies = one("e-7", EventType.ACCUSE, "allies", 0.3);
        assertThat(kept(ASSAULT, others, allies)).containsExactly(ASSAULT, others, allies);
    }

    @Test
    void whatASentenceTellsTwiceOfTheSameIsOneEvent() {
        Event again = one("e-8", EventType.ASSAULT, "allies", 0.5);
        assertThat(kept(again, ASSAULT)).containsExactly(ASSAULT);
        assertThat(Rivals.without(List.of(candidate(again, 0), candidate(ASSAULT, 1))))
                .containsExactly(again, ASSAULT);
    }

    @Test
    void oneEventStandsOnce() {
        Event twin = one("e-1", EventType.ASSAULT, "shelled", 0.5);
        assertThat(kept(twin, ASSAULT)).containsExactly(ASSAULT);
    }

    private static List<Event> kept(Event... events) {
        return Rivals.without(
                Arrays.stream(events).map(event -> candidate(event, 0)).toList());
    }

    private static Candidate candidate(Event event, int sentence) {
        return new Candidate(
                event,
                sentence,
                new Evidence(0.9, 0.9, true, OptionalDouble.empty(), false, false, false, 1, 2),
                new StatusEvidence(Map.of(), Optional.empty()));
    }

    private static Event one(String id, EventType type, String trigger, double confidence) {
        return event(id, type, trigger, confidence, List.of(phrase("Ruritania")));
    }
}
