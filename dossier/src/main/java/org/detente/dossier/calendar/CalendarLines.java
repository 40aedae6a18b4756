package org.detente.dossier.calendar;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): folded so that none is longer than 75 octets in UTF-8, each with CRLF
 * at its end.
 *
 * <p>No value can begin a line of its own: where a text has a line's end, an escaped one is written, and all other control
 * characters are left out, as are characters that some programs take for a line's end.
 */
final class CalendarLines {
    /** Octets of a line without its end (RFC 5545, section 3.1). */
    static final int LONGEST = 75;

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder lines = new StringBuilder();
    private int octets;

    /** A property whose value is the program's own: a date, a number, a word of the standard. */
    CalendarLines property(String name, String value) {
        (name + ":" + value).codePoints().forEach(this::put);
        return end();
    }

    /** A property of the type TEXT (section 3.3.11), whose value may come from outside. */
    CalendarLines text(String name, String value) {
        (name + ":").codePoints().forEach(this::put);
        value.codePoints().forEach(this::escaped);
        return end();
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private void escaped(int character) {
        switch (character) {
            case '\\', ';', ',' -> {
                put('\\');
                put(character);
            }
            case '\n', LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> {
                put('\\');
                put('n');
            }
            case '\t' -> put(' ');
            default -> {
                if (!Character.isISOControl(character)) {
                    put(isHalf(character) ? REPLACEMENT : character);
                }
            }
        }
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private void put(int character) {
        int size = size(character);
        if (octets + size > LONGEST) {
            lines.append("\r\n ");
            octets = 1;
        }
        lines.appendCodePoint(character);
        octets += size;
    }

    private CalendarLines end() {
        lines.append("\r\n");
        octets = 0;
        return this;
    }

    /** Octets in UTF-8 (RFC 3629). */
    private static int size(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
