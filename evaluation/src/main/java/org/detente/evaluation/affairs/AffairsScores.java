package org.detente.evaluation.affairs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.Matching.Pair;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldAffairs.Demand;
import org.detente.evaluation.affairs.gold.GoldAffairs.Instrument;
import org.detente.evaluation.affairs.gold.GoldAffairs.Meeting;
import org.detente.model.Affairs;
import org.detente.model.DemandReport;
import org.detente.model.InstrumentReport;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.Place;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;

/** Counts over articles. */
final class AffairsScores {
    private final RowTally meetings = new RowTally();
    private final Map<MeetingStatus, Tally> byStatus = new EnumMap<>(MeetingStatus.class);
    private final Tally statuses = new Tally();
    private final Tally dates = new Tally();
    private final Tally places = new Tally();
    private final RowTally instruments = new RowTally();
    private final Tally demands = new Tally();
    private final Tally replies = new Tally();
    private final Tally answered = new Tally();
    private final Tally linked = new Tally();
    private final List<String> notes = new ArrayList<>();

    void add(GoldAffairs gold, Affairs answer) {
        addMeetings(gold, answer.meetings());
        addInstruments(gold, answer.instruments());
        addDemands(gold, answer.demands());
    }

    private void addMeetings(GoldAffairs gold, List<MeetingReport> answers) {
        Matching<Meeting, MeetingReport> matching = new Matching<>(gold.meetings(), answers, Likeness::of);
        meetings.add(matching, Likeness::isRight);
        gold.meetings().forEach(meeting -> ofStatus(meeting.status()).add(0, 0, 1));
        answers.forEach(answer -> ofStatus(answer.status()).add(0, 1, 0));
        for (Pair<Meeting, MeetingReport> pair : matching.pairs()) {
            boolean rightOne = Likeness.isRight(pair.gold(), pair.answer());
            ofStatus(pair.gold().status()).add(rightOne ? 1 : 0, 0, 0);
            statuses.add(pair.gold().status() == pair.answer().status() ? 1 : 0, 1, 1);
            if (pair.gold().date().isPresent()) {
                dates.add(Likeness.sameDate(pair.gold().date(), pair.answer().date()) ? 1 : 0, 1, 1);
            }
            addPlace(places, pair);
            if (!rightOne) {
                note(
                        gold,
                        "meeting, other",
                        show(pair.gold()) + " <> " + show(pair.answer()),
                        pair.gold().evidence());
            }
        }
        matching.missed().forEach(missed -> note(gold, "meeting, missed", show(missed), missed.evidence()));
        matching.wrong()
                .forEach(wrong -> note(
                        gold, "meeting, wrong", show(wrong), wrong.evidence().span()));
    }

    /** Counts the place of a meeting that was found. */
    static void addPlace(Tally places, Pair<Meeting, MeetingReport> pair) {
        Optional<Place> found = pair.answer().place();
        boolean isRight =
                found.filter(place -> Likeness.isAt(pair.gold().place(), place)).isPresent();
        places.add(
                isRight ? 1 : 0, found.isPresent() ? 1 : 0, pair.gold().place().isPresent() ? 1 : 0);
    }

    /** Of the places that are noted and of those that are told the share that is right. */
    static List<Figure> placeFigures(Tally places) {
        return Stream.of(places.accuracy("place, of meetings found"), places.precision("place, where one is told"))
                .flatMap(List::stream)
                .toList();
    }

    private Tally ofStatus(MeetingStatus status) {
        return byStatus.computeIfAbsent(status, s -> new Tally());
    }

    private static String show(Meeting row) {
        return row.parties() + row.forum().map(forum -> " " + forum).orElse("") + " "
                + word(row.status()) + row.date().map(date -> " " + date).orElse("")
                + row.place().map(place -> " " + place).orElse("");
    }

    private static String show(MeetingReport row) {
        return row.parties() + row.forum().map(forum -> " " + forum).orElse("") + " "
                + word(row.status()) + row.date().map(date -> " " + date).orElse("")
                + row.place().map(place -> " " + place.name()).orElse("");
    }

    private void addInstruments(GoldAffairs gold, List<InstrumentReport> answers) {
        Matching<Instrument, InstrumentReport> matching = new Matching<>(gold.instruments(), answers, Likeness::of);
        instruments.add(matching, Likeness::isRight);
        for (Pair<Instrument, InstrumentReport> pair : matching.pairs()) {
            if (!Likeness.isRight(pair.gold(), pair.answer())) {
                note(
                        gold,
                        "instrument, other",
                        show(pair.gold()) + " <> " + show(pair.answer()),
                        pair.gold().evidence());
            }
        }
        matching.missed().forEach(missed -> note(gold, "instrument, missed", show(missed), missed.evidence()));
        matching.wrong()
                .forEach(wrong -> note(
                        gold, "instrument, wrong", show(wrong), wrong.evidence().span()));
    }

    private static String show(Instrument row) {
        return row.parties() + " " + row.name() + " " + word(row.kind()) + " " + word(row.status());
    }

    private static String show(InstrumentReport row) {
        return row.parties() + " " + row.name() + " " + word(row.kind()) + " " + word(row.status());
    }

    private void addDemands(GoldAffairs gold, List<DemandReport> answers) {
        Matching<Demand, DemandReport> matching = new Matching<>(gold.demands(), answers, Likeness::of);
        demands.add(matching.pairs().size(), answers.size(), gold.demands().size());
        for (Pair<Demand, DemandReport> pair : matching.pairs()) {
            boolean same = pair.gold().reply() == pair.answer().reply().status();
            replies.add(same ? 1 : 0, 1, 1);
            if (pair.gold().reply() != ReplyStatus.PENDING) {
                answered.add(same ? 1 : 0, 1, 1);
                linked.add(Likeness.isLinked(pair.gold(), pair.answer().reply()) ? 1 : 0, 0, 1);
            }
            if (!same) {
                note(
                        gold,
                        "reply, other",
                        show(pair.gold()) + " <> " + show(pair.answer()),
                        pair.gold().evidence());
            }
        }
        answers.stream()
                .filter(answer -> answer.reply().status() != ReplyStatus.PENDING)
                .forEach(answer -> linked.add(0, 1, 0));
        matching.missed().forEach(missed -> note(gold, "demand, missed", show(missed), missed.evidence()));
        matching.wrong()
                .forEach(wrong -> note(
                        gold, "demand, wrong", show(wrong), wrong.evidence().span()));
    }

    private static String show(Demand row) {
        return row.by() + " of " + row.to() + " " + row.content() + " " + word(row.reply())
                + row.answers().map(article -> " (answers " + article + ")").orElse("");
    }

    private static String show(DemandReport row) {
        return row.by() + " of " + row.to() + " " + row.content().text() + " "
                + word(row.reply().status());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void note(GoldAffairs gold, String what, String row, Span evidence) {
        notes.add(gold.article().id() + " " + what + ": " + row + " | "
                + evidence.cut(gold.article().text()));
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(meetings.figures("meetings", "status and date"));
        byStatus.forEach((status, tally) -> figures.addAll(tally.figures("meetings, " + word(status))));
        figures.addAll(statuses.accuracy("status, of meetings found"));
        figures.addAll(dates.accuracy("date, of meetings found"));
        figures.addAll(placeFigures(places));
        figures.addAll(instruments.figures("instruments", "kind and status"));
        figures.addAll(demands.figures("demands"));
        figures.addAll(replies.accuracy("replies, of demands found"));
        figures.addAll(answered.accuracy("replies, where there is one"));
        figures.addAll(linked.figures("replies, linked to the demand"));
        return figures;
    }

    List<String> notes() {
        return notes;
    }
}
