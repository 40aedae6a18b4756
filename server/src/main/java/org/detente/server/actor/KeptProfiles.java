package org.detente.server.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.StoryEvent;
import org.detente.record.Moment;
import org.detente.record.Record;
import org.detente.record.query.ActorProfile;
import org.detente.record.query.Member;
import org.detente.record.survey.ActFilter;
import org.jspecify.annotations.Nullable;

/** What was found out about the actors that were asked for last, so that a great power is not read twice. Thread-safe. */
final class KeptProfiles {
    private static final int MOST = 64;
    private static final int ROWS = 40;
    private static final int ACTS = 12;

    /**
     * An actor.
     *
     * @param profile what the record knows
     * @param acts the latest that it takes part in
     */
    record Found(ActorProfile profile, List<StoryEvent> acts) {
        Found {
            acts = List.copyOf(acts);
        }
    }

    private record Key(String code, Moment moment) {}

    private final Map<Key, Found> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Found> eldest) {
            return size() > MOST;
        }
    };

    Found of(Record record, String code) {
        Key key = new Key(code, record.moment());
        synchronized (kept) {
            @Nullable Found known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Found found = new Found(
                record.actor(code, ROWS),
                record.survey(survey -> survey.acts(
                        new ActFilter(
                                List.of(Member.always(code)),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Set.of()),
                        ACTS)));
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }
}
