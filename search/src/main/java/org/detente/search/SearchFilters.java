package org.detente.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.detente.model.EventType;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingStatus;
import org.detente.model.ReplyStatus;
import org.detente.model.Status;

/** The words that filters of a search know, lower case. */
public final class SearchFilters {
    /** Types of events and kinds of instruments. */
    public static final List<String> TYPES =
            words(Stream.concat(Arrays.stream(EventType.values()), Arrays.stream(InstrumentKind.values())));

    /** How events, meetings, instruments and replies can stand. */
    public static final List<String> STATUSES =
            words(Stream.of(Status.values(), MeetingStatus.values(), InstrumentStatus.values(), ReplyStatus.values())
                    .flatMap(Arrays::stream));

    private SearchFilters() {}

    private static List<String> words(Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
