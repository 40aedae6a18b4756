package org.detente.server.layout;

/** The share of conflict among acts, as colours and words show it. */
public final class Conflict {
    /** Number of steps between cooperation alone and conflict alone. */
    public static final int STEPS = 5;

    private static final int HUNDRED = 100;

    private Conflict() {}

    /** 0 where cooperation prevails, {@link #STEPS} less one where conflict does. */
    public static int step(long conflict, long acts) {
        return (int) Math.min(STEPS - 1, conflict * STEPS / Math.max(1, acts));
    }

    /** "62 % conflict". */
    public static String words(long conflict, long acts) {
        return Math.round((double) HUNDRED * conflict / Math.max(1, acts)) + " % conflict";
    }
}
