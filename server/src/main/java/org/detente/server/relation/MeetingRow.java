package org.detente.server.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.dossier.calendar.MeetingState;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Told;
import org.detente.server.evidence.EvidenceView;

/** A meeting on the page, with the sentences that tell of it. */
record MeetingRow(Meeting meeting, List<EvidenceView> evidence, RowContext context) {
    static MeetingRow of(Meeting meeting, RowContext context) {
        return new MeetingRow(
                meeting, context.evidence(meeting.history().stream().map(Told::evidence), meeting.id()), context);
    }

    /** Whether it is to come, seen from the end of the record. */
    boolean isAhead() {
        Optional<PartialDate> last = context.data().lastPublished();
        return switch (standing()) {
            case PROPOSED, SCHEDULED, POSTPONED ->
                meeting.date()
                        .filter(date -> last.isEmpty()
                                || !date.last().isBefore(last.get().first()))
                        .isPresent();
            case NO_REPORT, HELD, CANCELLED, POSTPONED_INDEFINITELY -> false;
        };
    }

    String when() {
        return context.date(meeting.date());
    }

    String state() {
        return standing().words();
    }

    /** "consultative commission, Cairo, nuclear arms control; with France". */
    String what() {
        String others = meeting.parties().stream()
                .filter(party -> !context.data().query().codesA().contains(party)
                        && !context.data().query().codesB().contains(party))
                .map(context.names()::name)
                .collect(Collectors.joining(", "));
        String what = Stream.of(
                        meeting.forum().stream(), meeting.place().stream().map(Place::name), meeting.topic().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        String with = others.isEmpty() ? "" : "with " + others;
        return Stream.of(what, with).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private MeetingState standing() {
        return MeetingState.of(meeting, context.data().lastPublished());
    }
}
