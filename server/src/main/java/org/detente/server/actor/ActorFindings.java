package org.detente.server.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.StoryEvent;
import org.detente.record.Record;
import org.detente.record.query.Member;
import org.detente.record.query.profile.ActorProfile;
import org.detente.record.survey.ActFilter;

/**
 * What a record has on an actor.
 *
 * @param profile who speaks for it, what is said, where it is named
 * @param acts the latest that it takes part in
 */
record ActorFindings(ActorProfile profile, List<StoryEvent> acts) {
    private static final int ROWS = 40;
    private static final int ACTS = 12;

    ActorFindings {
        Objects.requireNonNull(profile);
        acts = List.copyOf(acts);
    }

    static ActorFindings of(Record record, String code) {
        ActFilter filter = new ActFilter(
                List.of(Member.always(code)), List.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of());
        return new ActorFindings(record.actor(code, ROWS), record.survey(survey -> survey.acts(filter, ACTS)));
    }
}
