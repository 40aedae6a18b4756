package org.detente.coding.decision;

import org.detente.model.Event;

/** Changed copies of events. */
final class Events {
    private Events() {}

    static Event withConfidence(Event e, double confidence) {
        return new Event(
                e.id(),
                e.articleId(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.goldstein(),
                e.source(),
                e.target(),
                e.trigger(),
                e.status(),
                e.reportedBy(),
                e.date(),
                e.place(),
                confidence,
                e.basis());
    }
}
