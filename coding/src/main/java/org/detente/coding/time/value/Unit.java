package org.detente.coding.time.value;

/** A unit in which lengths of time are counted, with its letters in a TIMEX3 duration. */
public enum Unit {
    SECOND("T%sS", Grain.DAY, 0),
    MINUTE("T%sM", Grain.DAY, 0),
    HOUR("T%sH", Grain.DAY, 0),
    DAY("%sD", Grain.DAY, 1),
    WEEK("%sW", Grain.WEEK, 1),
    WEEKEND("%sWE", Grain.WEEKEND, 1),
    MONTH("%sM", Grain.MONTH, 1),
    QUARTER("%sQ", Grain.QUARTER, 1),
    YEAR("%sY", Grain.YEAR, 1),
    DECADE("%sDE", Grain.YEAR, 10),
    CENTURY("%sCE", Grain.YEAR, 100);

    private final String letters;
    private final Grain grain;
    private final int grains;

    Unit(String letters, Grain grain, int grains) {
        this.letters = letters;
        this.grain = grain;
        this.grains = grains;
    }

    /** Whether it is shorter than a day. */
    public boolean isOfClock() {
        return grains == 0;
    }

    /** The size in which "ago" and "later" count: a decade ago is ten years ago. */
    public Grain grain() {
        return grain;
    }

    /** How many of {@link #grain()} it has; 0 for parts of a day. */
    public int grains() {
        return grains;
    }

    /** The period that "this" and "last" mean: "last decade". */
    public Grain period() {
        return this == DECADE ? Grain.DECADE : this == CENTURY ? Grain.CENTURY : grain;
    }

    String text(String count) {
        return letters.replace("%s", count);
    }
}
