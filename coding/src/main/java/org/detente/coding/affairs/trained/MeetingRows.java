package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.affairs.meeting.Sides;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.MeetingPlaces;
import org.detente.coding.time.TimeMention;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.model.Identity;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Span;

/** The meetings that the network finds. */
final class MeetingRows {
    private static final int PAIR = 2;
    /** Where no words surely tell the place, a less likely name in the sentence does. */
    private static final double LEAST = 0.2;

    private static final Set<String> MOVES = Set.of("to", "until", "till", "for");
    /** Before the day on which something ends. */
    private static final Set<String> ENDS = Set.of("until", "till");

    /** What has no more than one of these statuses is not told apart from other meetings. */
    private static final Set<MeetingStatus> PLAIN = Set.of(MeetingStatus.SCHEDULED, MeetingStatus.HELD);

    private final CodedText text;
    private final MeetingPlaces places;
    private final List<Line> lines;
    private final Sides sides;

    MeetingRows(CodedText text) {
        this.text = text;
        places = new MeetingPlaces(text);
        lines = Line.of(text);
        sides = new Sides(text, lines);
    }

    /** The meetings of a part of the text. */
    List<Found> of(ScoredText scored, Trust trust) {
        List<Found> rows = new ArrayList<>();
        scored.tellings(trust)
                .forEach(telling -> row(scored, telling, trust)
                        .map(row -> Found.scored(row, telling.span()))
                        .ifPresent(rows::add));
        return rows;
    }

    private Optional<MeetingReport> row(ScoredText scored, Telling telling, Trust trust) {
        Optional<String> forum = scored.words(MeetingArc.FORUM, telling).flatMap(this::name);
        Set<String> sure = parties(scored.parties(telling), telling, forum.isPresent());
        Set<String> parties = trust == Trust.POSSIBLE && sure.size() < PAIR && forum.isEmpty() ? withMain(sure) : sure;
        Optional<String> body = forum.or(() -> Names.bodyAlone(text, parties));
        if (parties.isEmpty() || (parties.size() < PAIR && body.isEmpty())) {
            return Optional.empty();
        }
        List<TimeMention> times = scored.times(telling);
        Optional<TimeMention> moved = telling.status() == MeetingStatus.POSTPONED
                ? times.stream().filter(time -> MOVES.contains(before(time))).findFirst()
                : Optional.empty();
        Optional<PartialDate> date = times.stream()
                .filter(time -> !moved.equals(Optional.of(time)) && !ENDS.contains(before(time)))
                .findFirst()
                .flatMap(TimeMention::date);
        Optional<Place> place = scored.words(MeetingArc.WHERE, telling)
                .flatMap(places::within)
                .or(() -> places.likeliest(
                        scored.evidence(telling).span(),
                        name -> scored.chance(MeetingArc.WHERE, telling, name),
                        LEAST));
        boolean isAnchored = trust == Trust.POSSIBLE
                || date.isPresent()
                || place.isPresent()
                || forum.isPresent()
                || !PLAIN.contains(telling.status());
        if (!isAnchored) {
            return Optional.empty();
        }
        String articleId = text.article().id();
        return Optional.of(new MeetingReport(
                Identity.row('m', articleId, telling.span()),
                articleId,
                List.copyOf(parties),
                body,
                Optional.empty(),
                date,
                moved.flatMap(TimeMention::date),
                place,
                telling.status(),
                scored.evidence(telling)));
    }

    /** Those who surely meet; where it is one state only, with the side that the text is about beside it. */
    private Set<String> parties(Set<String> sure, Telling telling, boolean hasForum) {
        boolean alone = sure.size() < PAIR && !hasForum && sure.stream().noneMatch(MeetingRows::isBody);
        if (!alone) {
            return sure;
        }
        Line line = lines.get(telling.sentence());
        return sides.filled(sure, line, line.start(telling.span()), PAIR);
    }

    /** With whom the text names most, so that there are two, until it is settled who meets. */
    private Set<String> withMain(Set<String> sure) {
        Map<String, Integer> counts = new TreeMap<>();
        text.mentions().forEach(mention -> counts.merge(mention.actor().code(), 1, Integer::sum));
        Set<String> parties = new LinkedHashSet<>(sure);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(code -> !sure.contains(code))
                .limit(PAIR - (long) sure.size())
                .forEach(parties::add);
        return parties;
    }

    private static boolean isBody(String code) {
        return code.startsWith("IGO:");
    }

    /** The word before a date. */
    private String before(TimeMention time) {
        String text =
                this.text.article().text().substring(0, time.span().start()).stripTrailing();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private Optional<String> name(Span words) {
        return Names.whole(text.article().text(), words).map(Names::bare);
    }
}
