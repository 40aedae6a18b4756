package org.detente.record.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Told;

/** The fields of meetings, instruments and demands, in the order of the contract. */
final class AffairJson {
    private AffairJson() {}

    static void meeting(JsonLine line, Meeting meeting) throws IOException {
        line.text("id", meeting.id())
                .texts("parties", meeting.parties())
                .text("forum", meeting.forum())
                .text("topic", meeting.topic())
                .date("date", meeting.date());
        if (meeting.place().isPresent()) {
            JsonRows.place(line, meeting.place().get());
        }
        line.lower("status", meeting.status());
        history(line, "history", meeting.history());
        evidence(line, meeting.history().stream().map(Told::evidence));
    }

    static void instrument(JsonLine line, Instrument instrument) throws IOException {
        line.text("id", instrument.id())
                .text("name", instrument.name())
                .flag("known", instrument.known())
                .lower("kind", instrument.kind())
                .texts("parties", instrument.parties())
                .lower("status", instrument.status())
                .date("since", instrument.last().since());
        history(line, "history", instrument.history());
        evidence(line, instrument.history().stream().map(Told::evidence));
    }

    static void demand(JsonLine line, Demand demand) throws IOException {
        line.text("id", demand.id())
                .texts("by", demand.by())
                .texts("to", demand.to())
                .text("content", demand.content())
                .date("date", demand.date())
                .object("reply", reply -> {
                    reply.lower("status", demand.reply()).texts("by", demand.repliedBy());
                    if (!demand.replies().isEmpty()) {
                        reply.date(
                                "date",
                                demand.replies()
                                        .get(demand.replies().size() - 1)
                                        .day());
                    }
                    reply.text("link", demand.link());
                });
        history(line, "replies", demand.replies());
        evidence(
                line,
                Stream.concat(
                        demand.evidence().stream(), demand.replies().stream().map(Told::evidence)));
    }

    private static <S extends Enum<S>> void history(JsonLine line, String name, List<Told<S>> history)
            throws IOException {
        line.list(
                name,
                history.stream()
                        .<JsonLine.Fields>map(told -> object -> object.lower("status", told.status())
                                .date("since", told.since())
                                .date("reported", told.reported())
                                .text("articleId", told.evidence().articleId()))
                        .toList());
    }

    private static void evidence(JsonLine line, Stream<Evidence> evidence) throws IOException {
        line.list(
                "evidence",
                evidence.distinct()
                        .<JsonLine.Fields>map(one -> object -> object.text("articleId", one.articleId())
                                .span(one.words().span())
                                .text("text", one.words().text()))
                        .toList());
    }
}
