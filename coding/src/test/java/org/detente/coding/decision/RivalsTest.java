package org.detente.coding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.detente.coding.decision.EventSample.event;
import static org.detente.coding.decision.EventSample.phrase;

import java.util.List;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final Event ASSAULT = one("e-1", EventType.ASSAULT, "shelled", 0.6);
    private static final Event ACCUSE = one("e-2", EventType.ACCUSE, "shelled", 0.4);

    @Test
    void ofTwoTypesAtTheSameWordsTheSurerStays() {
        assertThat(Rivals.without(List.of(ACCUSE, ASSAULT))).containsExactly(ASSAULT);
    }

    @Test
    void ofEquallySureOnesTheFirstStays() {
        Event tie = one("e-3", EventType.COERCE, "shelled", 0.6);
        assertThat(Rivals.without(List.of(tie, ASSAULT))).containsExactly(tie);
    }

    @Test
    void whatIsItselfExcludedExcludesNothing() {
        Event wide = one("e-4", EventType.COERCE, "shelled Graustark", 0.5);
        Event behind = one("e-5", EventType.AID, "Graustark", 0.45);
        assertThat(Rivals.without(List.of(ASSAULT, wide, behind))).containsExactly(ASSAULT, behind);
    }

    @Test
    void otherWordsAndOneTypeAreNoRivals() {
        Event again = one("e-6", EventType.ASSAULT, "shelled", 0.3);
        Event allies = one("e-7", EventType.ACCUSE, "allies", 0.3);
        assertThat(Rivals.without(List.of(ASSAULT, again, allies))).containsExactly(ASSAULT, again, allies);
    }

    @Test
    void oneEventStandsOnce() {
        Event twin = one("e-1", EventType.ASSAULT, "shelled", 0.5);
        assertThat(Rivals.without(List.of(twin, ASSAULT))).containsExactly(ASSAULT);
    }

    private static Event one(String id, EventType type, String trigger, double confidence) {
        return event(id, type, trigger, confidence, List.of(phrase("Ruritania")));
    }
}
