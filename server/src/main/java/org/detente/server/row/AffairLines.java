package org.detente.server.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.detente.dossier.RowWords;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Told;
import org.detente.record.correction.RowKind;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Formats;
import org.detente.server.row.Explainer.Line;

/**
 * What the page of a meeting, an instrument or a demand says of it.
 *
 * @param kind which of them it is
 * @param id of the row
 * @param heading what it is
 * @param evidence where it is told of last
 * @param lines what is known of it
 */
record AffairLines(RowKind kind, String id, String heading, Evidence evidence, List<Line> lines) {
    AffairLines {
        lines = List.copyOf(lines);
    }

    static AffairLines of(Meeting meeting, ActorNames names, Formats formats) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Parties", names(meeting.parties(), names)));
        meeting.forum().ifPresent(forum -> lines.add(new Line("Forum", forum)));
        meeting.topic().ifPresent(topic -> lines.add(new Line("Topic", topic)));
        meeting.date().ifPresent(date -> lines.add(new Line("Date", formats.date(date))));
        meeting.place().ifPresent(place -> lines.add(new Line("Place", place.name())));
        history(meeting.history(), lines, formats);
        return new AffairLines(
                RowKind.MEETING,
                meeting.id(),
                "Meeting: " + names(meeting.parties(), names),
                last(meeting.history()).evidence(),
                lines);
    }

    static AffairLines of(Instrument instrument, ActorNames names, Formats formats) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Kind", RowWords.constant(instrument.kind())));
        lines.add(new Line("Parties", names(instrument.parties(), names)));
        lines.add(new Line("Named by", instrument.known() ? "the list of instruments" : "the text alone"));
        history(instrument.history(), lines, formats);
        return new AffairLines(
                RowKind.INSTRUMENT,
                instrument.id(),
                "Instrument: " + instrument.name(),
                last(instrument.history()).evidence(),
                lines);
    }

    static AffairLines of(Demand demand, ActorNames names, Formats formats) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("By", names(demand.by(), names)));
        lines.add(new Line("To", names(demand.to(), names)));
        lines.add(new Line("Content", "“" + demand.content() + "”"));
        demand.date().ifPresent(date -> lines.add(new Line("Date", formats.date(date))));
        history(demand.replies(), lines, formats);
        demand.link().ifPresent(link -> lines.add(new Line("Reply linked by", link)));
        return new AffairLines(
                RowKind.DEMAND,
                demand.id(),
                "Demand: " + names(demand.by(), names) + " → " + names(demand.to(), names),
                demand.evidence().get(demand.evidence().size() - 1),
                lines);
    }

    private static void history(List<? extends Told<?>> history, List<Line> lines, Formats formats) {
        for (Told<?> told : history) {
            String when = told.day().map(day -> ", " + formats.date(day)).orElse("");
            lines.add(new Line(
                    "Told",
                    RowWords.constant(told.status()) + when + ": “"
                            + told.evidence().words().text() + "”"));
        }
    }

    private static <T> T last(List<T> history) {
        return history.get(history.size() - 1);
    }

    private static String names(Collection<String> codes, ActorNames names) {
        return codes.stream().map(names::name).collect(Collectors.joining(", "));
    }
}
