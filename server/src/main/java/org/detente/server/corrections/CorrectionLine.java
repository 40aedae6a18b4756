package org.detente.server.corrections;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.detente.record.correction.Correction;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;

/**
 * A correction in the list.
 *
 * @param correction what was said
 * @param heading what the row is; absent where the record does not hold it
 * @param state how its row stands in lists: "hidden", "corrected" as this says, or "as coded" as far as this goes
 * @param formats of days
 */
public record CorrectionLine(Correction correction, Optional<String> heading, String state, Formats formats) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The page of the row. */
    public String address() {
        return "/row/" + Address.encoded(correction.row()) + "#corrections";
    }

    /** "9 Aug 2025, 14:05 UTC". */
    public String when() {
        var at = correction.at().atOffset(ZoneOffset.UTC);
        return formats.day(at.toLocalDate()) + ", " + TIME.format(at) + " UTC";
    }

    /** What it should be; empty where that was not said. */
    public String should() {
        return correction.should().orElse("");
    }
}
