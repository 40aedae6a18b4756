package org.detente.stories.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.detente.model.EventType;

/** Types of PLOVER that differ by degree, so that one report calls an act by one of them and another report by the other. */
public final class Neighbours {
    private static final Map<EventType, Set<EventType>> ALL = all();

    private Neighbours() {}

    /** Whether the two are different types that one act may be called by. */
    public static boolean are(EventType one, EventType other) {
        return ALL.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<EventType, Set<EventType>> all() {
        Map<EventType, Set<EventType>> all = new EnumMap<>(EventType.class);
        // a note of protest accuses
        add(all, EventType.ACCUSE, EventType.PROTEST);
        // an arrest or a seizure by force
        add(all, EventType.COERCE, EventType.ASSAULT);
        // an expulsion or a ban
        add(all, EventType.COERCE, EventType.SANCTION);
        // giving way in words and in deed
        add(all, EventType.CONCEDE, EventType.RETREAT);
        // a promise of help and the help
        add(all, EventType.SUPPORT, EventType.AID);
        add(all, EventType.SUPPORT, EventType.COOPERATE);
        // a joint undertaking and the agreement on it
        add(all, EventType.AGREE, EventType.COOPERATE);
        return all;
    }

    private static void add(Map<EventType, Set<EventType>> all, EventType one, EventType other) {
        all.computeIfAbsent(one, type -> EnumSet.noneOf(EventType.class)).add(other);
        all.computeIfAbsent(other, type -> EnumSet.noneOf(EventType.class)).add(one);
    }
}
