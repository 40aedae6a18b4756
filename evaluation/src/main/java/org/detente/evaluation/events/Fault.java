package org.detente.evaluation.events;

import java.util.Collection;

/** Kinds of error: of answers against the gold pairs, and of missed gold pairs against the answers. */
enum Fault {
    WRONG_DIRECTION("wrong direction"),
    WRONG_ROOT("wrong root"),
    WRONG_ACTOR("one actor wrong"),
    INVENTED("invented"),
    NOT_FOUND("not found");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** The mildest error that makes one of the others of a pair. */
    static Fault of(OrderedPair pair, Collection<OrderedPair> others, Fault otherwise) {
        if (others.stream().anyMatch(o -> o.type() == pair.type() && o.turned(pair))) {
            return WRONG_DIRECTION;
        }
        if (others.stream().anyMatch(o -> o.sameSides(pair))) {
            return WRONG_ROOT;
        }
        return others.stream().anyMatch(o -> o.type() == pair.type() && o.shareSide(pair)) ? WRONG_ACTOR : otherwise;
    }

    @Override
    public String toString() {
        return words;
    }
}
