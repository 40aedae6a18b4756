package org.detente.coding.affairs.trained;

import org.detente.model.MeetingReport;

/** A meeting as the models settle it, with how sure they are of its parts. Immutable. */
public final class SettledMeeting {
    private final Found found;
    private final float[] certainty;

    SettledMeeting(Found found, float[] certainty) {
        this.found = found;
        this.certainty = certainty;
    }

    Found found() {
        return found;
    }

    /** The meeting. */
    public MeetingReport report() {
        return found.report();
    }

    /** How sure the models are of day, status and parties, as numbers. */
    public float[] certainty() {
        return certainty.clone();
    }
}
