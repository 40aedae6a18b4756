package org.detente.record.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingStatus;
import org.detente.model.ReplyStatus;
import org.detente.model.Status;
import org.detente.record.correction.Correction.What;

/**
 * A kind of row that can be corrected: what of it can be, and which words are known for that.
 *
 * <p>Example: {@code RowKind.MEETING.known(What.STATUS)} begins with {@code proposed}; a meeting has no type, so that {@code
 * RowKind.MEETING.choices()} does not have {@link What#TYPE}.
 */
public enum RowKind {
    EVENT('e', "an event"),
    STATEMENT('s', "a statement"),
    MEETING('m', "a meeting"),
    /** Its type is its kind, its source its parties. */
    INSTRUMENT('i', "an instrument"),
    /** Its status is that of the reply. */
    DEMAND('d', "a demand");

    private final char letter;
    private final String words;

    RowKind(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** The kind of the row with an identifier. */
    public static Optional<RowKind> ofRow(String id) {
        return Arrays.stream(values())
                .filter(kind -> id.startsWith(kind.letter + "-"))
                .findFirst();
    }

    /** "an event". */
    public String words() {
        return words;
    }

    /** What of such a row can be corrected. */
    public List<What> choices() {
        return Arrays.stream(What.values()).filter(this::has).toList();
    }

    private boolean has(What what) {
        return switch (what) {
            case ROW, SOURCE, DATE, NOTHING -> true;
            case TYPE, STATUS -> !known(what).isEmpty();
            case TARGET -> this == EVENT || this == STATEMENT || this == DEMAND;
            case PLACE -> this == EVENT || this == MEETING;
        };
    }

    /** The words of which a type or status is one, as they are written in the file: {@code in_force}; none of what is free text. */
    public List<String> known(What what) {
        return switch (what) {
            case TYPE -> types();
            case STATUS -> statuses();
            case ROW, SOURCE, TARGET, DATE, PLACE, NOTHING -> List.of();
        };
    }

    private List<String> types() {
        return switch (this) {
            case EVENT -> words(EventType.values());
            case INSTRUMENT -> words(InstrumentKind.values());
            case STATEMENT, MEETING, DEMAND -> List.of();
        };
    }

    private List<String> statuses() {
        return switch (this) {
            case EVENT -> words(Status.values());
            case MEETING -> words(MeetingStatus.values());
            case INSTRUMENT -> words(InstrumentStatus.values());
            case DEMAND -> words(ReplyStatus.values());
            case STATEMENT -> List.of();
        };
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
