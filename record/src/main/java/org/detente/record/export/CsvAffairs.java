package org.detente.record.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Told;

/** Which columns the CSV files of meetings, instruments and demands have. */
final class CsvAffairs {
    private CsvAffairs() {}

    static CsvColumns<Meeting> meetings() {
        CsvColumns<Meeting> columns = new CsvColumns<Meeting>()
                .plain("id", Meeting::id)
                .words("parties", meeting -> CsvColumns.joined(meeting.parties()))
                .maybe("forum", Meeting::forum)
                .maybe("topic", Meeting::topic)
                .plain("date", meeting -> CsvTables.date(meeting.date()))
                .place(Meeting::place)
                .plain("status", meeting -> CsvTables.lower(meeting.status()))
                .words("history", meeting -> history(meeting.history()))
                .words(
                        "articles",
                        meeting -> articles(meeting.history().stream().map(Told::evidence)));
        return evidence(columns, "evidence", meeting -> last(meeting.history()).map(Told::evidence));
    }

    static CsvColumns<Instrument> instruments() {
        CsvColumns<Instrument> columns = new CsvColumns<Instrument>()
                .plain("id", Instrument::id)
                .words("name", Instrument::name)
                .plain("known", instrument -> Boolean.toString(instrument.known()))
                .plain("kind", instrument -> CsvTables.lower(instrument.kind()))
                .words("parties", instrument -> CsvColumns.joined(instrument.parties()))
                .plain("status", instrument -> CsvTables.lower(instrument.status()))
                .plain("since", instrument -> CsvTables.date(instrument.last().since()))
                .words("history", instrument -> history(instrument.history()))
                .words(
                        "articles",
                        instrument -> articles(instrument.history().stream().map(Told::evidence)));
        return evidence(
                columns, "evidence", instrument -> Optional.of(instrument.last().evidence()));
    }

    static CsvColumns<Demand> demands() {
        CsvColumns<Demand> columns = new CsvColumns<Demand>()
                .plain("id", Demand::id)
                .words("asked_by", demand -> CsvColumns.joined(demand.by()))
                .words("asked_of", demand -> CsvColumns.joined(demand.to()))
                .words("content", Demand::content)
                .plain("date", demand -> CsvTables.date(demand.date()))
                .plain("reply", demand -> CsvTables.lower(demand.reply()))
                .plain(
                        "reply_date",
                        demand -> CsvTables.date(last(demand.replies()).flatMap(Told::day)))
                .words("replied_by", demand -> CsvColumns.joined(demand.repliedBy()))
                .maybe("link", Demand::link)
                .words("replies", demand -> history(demand.replies()))
                .words(
                        "articles",
                        demand -> articles(Stream.concat(
                                demand.evidence().stream(),
                                demand.replies().stream().map(Told::evidence))));
        evidence(columns, "evidence", demand -> Optional.of(demand.evidence().get(0)));
        return evidence(columns, "reply", demand -> last(demand.replies()).map(Told::evidence));
    }

    /** Four columns: an article, its words, where they begin and where they end. */
    private static <T> CsvColumns<T> evidence(
            CsvColumns<T> columns, String name, Function<T, Optional<Evidence>> evidence) {
        return columns.plain(
                        name + "_article_id",
                        row -> evidence.apply(row).map(Evidence::articleId).orElse(""))
                .maybePhrase(name, row -> evidence.apply(row).map(Evidence::words));
    }

    /** Each stage with the day from which it holds, else that of the report: {@code scheduled 2022-01-12|held 2022-01-12}. */
    private static <S extends Enum<S>> String history(List<Told<S>> history) {
        return CsvColumns.joined(history.stream()
                .map(told -> CsvTables.lower(told.status())
                        + told.day()
                                .map(PartialDate::toString)
                                .map(day -> " " + day)
                                .orElse(""))
                .toList());
    }

    private static String articles(Stream<Evidence> evidence) {
        return CsvColumns.joined(evidence.map(Evidence::articleId).distinct().toList());
    }

    private static <S extends Enum<S>> Optional<Told<S>> last(List<Told<S>> history) {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }
}
