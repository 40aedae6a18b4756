package org.detente.coding.time.word;

/** What a word can be in an expression of time; in {@code time-words.tsv} in lower case with hyphens. */
public enum Category {
    /** Value: ISO number, Monday 1. */
    WEEKDAY(true),
    /** "Tuesdays". */
    WEEKDAYS(true),
    /** "Mon.", only before a date. */
    SHORT_WEEKDAY(true),
    /** Value: 1 to 12. */
    MONTH(true),
    /** A month's name that is also another word or a person's name, so that it needs more to be a date. */
    FIRST_NAME(false),
    /** Value: spring 1. */
    SEASON(true),
    /** Value: name of a {@link org.detente.coding.time.value.Unit}. */
    UNIT(true),
    UNITS(true),
    /** Value: TIMEX3's code of a part of the day. */
    PART(true),
    PARTS(false),
    /** "noon"; value: the time. */
    HOUR_NAME(true),
    NUMBER(true),
    /** "hundred"; value: by which the number before it is multiplied. */
    MULTIPLIER(true),
    /** "several". */
    VAGUE_NUMBER(true),
    ORDINAL(true),
    /** The last of the quarters or halves. */
    FINAL(false),
    /** Value: periods from the day of speaking, "last" -1. */
    STEP(true),
    /** Value: periods from the date named last, "following" 1. */
    RELATION(true),
    /** Before a count and a unit it makes a length: "the past five years". */
    SPAN_WORD(true),
    /** Value: days from the day of speaking. */
    DAY_WORD(true),
    /** "early": inside the expression, without effect on its value. */
    GRADE(true),
    /** "end", in "the end of May": likewise. */
    STRETCH(false),
    /** "about": likewise. */
    APPROXIMATE(true),
    /** "weekly"; value: count and unit. */
    RHYTHM(true),
    /** "fifties"; value: the decade, 195. */
    DECADE_NAME(false),
    /** "tonight", "Q2": known to the rules by its letters. */
    NAME(true),
    /** Begins an expression only where a word of time follows: "the", "half". */
    OPENER(true),
    EVERY(true),
    /** "twice". */
    OFTEN(true),
    ZONE(false),
    /** Words before a number of four digits that is a year. */
    BEFORE_YEAR(false),
    BEFORE_MONTH(false),
    BEFORE_SEASON(false),
    /** What is counted, so that the number before it is no year. */
    COUNTED(false),
    /** "flight", "room": what is numbered, so that the number behind it is no year. */
    LABEL(false),
    /** Words of grammar, which no unit can be part of a name with: "a day after", but "a day trip". */
    FUNCTION(false),
    /** "sisters": what stands before is a surname. */
    KIN(false),
    /** "Square", "Times": what stands before belongs to a name. */
    NAME_HEAD(false),
    /** "Mr.": what follows is a name. */
    TITLE(false);

    private final boolean opens;

    Category(boolean opens) {
        this.opens = opens;
    }

    /** Whether an expression may begin with such a word. */
    public boolean opens() {
        return opens;
    }
}
