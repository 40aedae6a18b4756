package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One account of an act: who says so, and how it stands then.
 *
 * @param by code of the actor who is reported to say it; absent where articles say it in their own words, and where nobody
 *     known is named
 * @param claimed whether it is only said by somebody
 * @param status whether it happened, in this account
 * @param events identifiers of the events that give this account, in the order of the articles
 */
public record StoryAccount(Optional<String> by, boolean claimed, Status status, List<String> events) {
    public StoryAccount {
        Objects.requireNonNull(by);
        Objects.requireNonNull(status);
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an account is given by an event");
        }
        if (by.isPresent() && !claimed) {
            throw new IllegalArgumentException("what somebody says is claimed");
        }
    }
}
