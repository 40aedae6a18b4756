package org.detente.dossier;

import java.util.Comparator;
import java.util.List;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.ReplyStatus;

/** The order in which a reader wants standing affairs. */
public final class AffairOrder {
    private AffairOrder() {}

    /** Instruments that are in question before the others, named ones before described ones, those that changed last first. */
    public static List<Instrument> byInterest(List<Instrument> instruments) {
        return instruments.stream()
                .sorted(Comparator.comparing((Instrument instrument) -> settled(instrument.status()))
                        .thenComparing(instrument -> !instrument.known())
                        .thenComparing(AffairOrder::lastDay, Comparator.reverseOrder())
                        .thenComparing(Instrument::id))
                .toList();
    }

    /** Meetings, the latest first. */
    public static List<Meeting> latestFirst(List<Meeting> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(
                                (Meeting meeting) -> meeting.date()
                                        .map(PartialDate::toString)
                                        .orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(Meeting::id))
                .toList();
    }

    /** Demands, those without an answer before the others, the latest first. */
    public static List<Demand> openFirst(List<Demand> demands) {
        return demands.stream()
                .sorted(Comparator.comparing((Demand demand) -> demand.reply() != ReplyStatus.PENDING)
                        .thenComparing(
                                demand ->
                                        demand.date().map(PartialDate::toString).orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(Demand::id))
                .toList();
    }

    private static boolean settled(InstrumentStatus status) {
        return status == InstrumentStatus.IN_FORCE || status == InstrumentStatus.ENDED;
    }

    private static String lastDay(Instrument instrument) {
        return instrument.last().day().map(PartialDate::toString).orElse("");
    }
}
