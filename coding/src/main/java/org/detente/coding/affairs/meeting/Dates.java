package org.detente.coding.affairs.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.coding.time.TimeMention;
import org.detente.coding.time.value.DayInterval;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;

/** Gives the dates of a sentence to its meetings, each to the nearest. */
final class Dates {
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "after", "before");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int WEEK = 7;
    private static final int FARTHEST = 34;
    /** A date so near to a verb of speech is that of the saying. */
    private static final int OF_SPEECH = 2;

    private static final int LONGEST = 31;

    private final PhraseList<WordKind> lexicon;
    private final Line line;
    private final List<Cluster> clusters;
    private final Optional<PartialDate> published;
    private final Set<TimeMention> used = new HashSet<>();

    Dates(PhraseList<WordKind> lexicon, Line line, List<Cluster> clusters, Optional<PartialDate> published) {
        this.lexicon = lexicon;
        this.line = line;
        this.clusters = clusters;
        this.published = published;
    }

    /** When a meeting is. */
    Optional<PartialDate> of(Cluster cluster, StatusReader.Reading reading) {
        return line.times().stream()
                .filter(time -> line.start(time.span()) >= line.from())
                .filter(time -> time.value().days().isPresent() && date(time).isPresent())
                .filter(time -> !used.contains(time) && !isBound(time, reading) && isNearest(cluster, time))
                .filter(time -> fits(time, cluster, reading))
                .filter(time -> distance(cluster, time) <= FARTHEST)
                .min(Comparator.comparingInt((TimeMention time) -> distance(cluster, time) - (isSet(time) ? 20 : 0))
                        .thenComparing(TimeMention::span))
                .flatMap(time -> {
                    used.add(time);
                    return meant(time, cluster, reading);
                });
    }

    /**
     * What day is meant, where the words around it tell more than its own: of a verb in the present a weekday just past means the next
     * ("meet in Riga on Sunday"), of what is to come a month just past means that of next year.
     */
    private Optional<PartialDate> meant(TimeMention time, Cluster cluster, StatusReader.Reading reading) {
        Optional<PartialDate> date = date(time);
        if (date.isEmpty() || published.isEmpty()) {
            return date;
        }
        int start = line.start(time.span());
        int end = line.end(time.span());
        LocalDate today = published.get().first();
        boolean weekday = WEEKDAYS.contains(line.at(start));
        boolean ofLastWeek =
                (line.at(end - 1).equals("week") && line.at(end - 2).equals("last"))
                        || (line.at(end).equals("of") && line.at(end + 1).equals("last"));
        if (weekday && ofLastWeek) {
            LocalDate day = today.with(DayOfWeek.valueOf(line.at(start).toUpperCase(Locale.ROOT)))
                    .minusDays(WEEK);
            return Optional.of(PartialDate.of(day));
        }
        boolean past = date.get().last().isBefore(today);
        boolean ahead = reading.status().isEmpty() && (reading.isFuture() || cluster.isPresent(line));
        if (past && weekday && end - start == 1 && ahead) {
            return Optional.of(PartialDate.of(date.get().first().plusDays(WEEK)));
        }
        boolean month = end - start == 1 && date.get().precision() == PartialDate.Precision.MONTH;
        boolean toCome = reading.isFuture()
                && reading.status().filter(s -> s != MeetingStatus.PROPOSED).isEmpty();
        return past && month && toCome
                ? Optional.of(new PartialDate(date.get().first().plusYears(1), PartialDate.Precision.MONTH))
                : date;
    }

    /** Where a meeting was moved: the date behind "to" or "until" behind the word that moves it. */
    Optional<PartialDate> movedTo(int cue) {
        return line.times().stream()
                .filter(time -> time.value().days().isPresent() && line.start(time.span()) > cue)
                .filter(time -> isMoved(line.start(time.span())))
                .findFirst()
                .flatMap(time -> {
                    used.add(time);
                    return date(time).map(this::toCome);
                });
    }

    /** What a meeting is moved to lies ahead: of a day without a year the next. */
    private PartialDate toCome(PartialDate date) {
        boolean over =
                published.filter(today -> date.last().isBefore(today.first())).isPresent();
        return over && date.precision() != PartialDate.Precision.YEAR
                ? new PartialDate(date.first().plusYears(1), date.precision())
                : date;
    }

    private boolean isMoved(int start) {
        for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
            if (lexicon.end(WordKind.MOVED, line.words(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day is told as the one that was meant: "which was to open on May 5", "fixed for June". */
    private boolean isSet(TimeMention time) {
        int start = line.start(time.span());
        return lexicon.has(WordKind.SET, line.words(), start - 8, start);
    }

    private boolean fits(TimeMention time, Cluster cluster, StatusReader.Reading reading) {
        if (published.isEmpty()) {
            return true;
        }
        DayInterval days = time.value().days().orElseThrow();
        boolean month = line.end(time.span()) - line.start(time.span()) == 1
                && date(time)
                        .filter(date -> date.precision() == PartialDate.Precision.MONTH)
                        .isPresent();
        boolean weekday = line.end(time.span()) - line.start(time.span()) == 1
                && WEEKDAYS.contains(line.at(line.start(time.span())));
        boolean over = days.last().isBefore(published.get().first()) && !month && !weekday;
        if (reading.status().isPresent()) {
            return switch (reading.status().get()) {
                case PROPOSED -> !over;
                default -> true;
            };
        }
        boolean toCome = days.first().isAfter(published.get().last());
        boolean vague = date(time).flatMap(PartialDate::day).isEmpty();
        boolean present = cluster.isPresent(line);
        if (toCome && (reading.isPast() || (vague && !reading.isFuture() && !present))) {
            return false;
        }
        return !reading.isFuture() || !over;
    }

    private boolean isBound(TimeMention time, StatusReader.Reading reading) {
        int start = line.start(time.span());
        String before = line.at(start - 1);
        boolean of = before.equals("of")
                && time.date()
                        .filter(d -> d.precision() == PartialDate.Precision.YEAR)
                        .isPresent();
        return BOUNDS.contains(before)
                || (before.equals("by") && reading.isPast())
                || of
                || (before.equals("the") && BOUNDS.contains(line.at(start - 2)));
    }

    private boolean isNearest(Cluster cluster, TimeMention time) {
        int own = distance(cluster, time);
        boolean other = clusters.stream().anyMatch(c -> !c.equals(cluster) && distance(c, time) < own);
        return !other && (own <= OF_SPEECH || !isOfSpeech(cluster, time));
    }

    private boolean isOfSpeech(Cluster cluster, TimeMention time) {
        return line.statements().stream()
                .map(statement -> statement.cue().span())
                .filter(cue -> line.start(cue) >= line.from())
                .filter(cue -> line.end(cue) <= cluster.start() || line.start(cue) >= cluster.end())
                .anyMatch(cue -> Clauses.distance(
                                line, line.start(cue), line.end(cue), line.start(time.span()), line.end(time.span()))
                        <= OF_SPEECH);
    }

    /** The day on which something was said after a meeting: "said on Monday after a call with her colleague". */
    Optional<PartialDate> ofSpeechAfter(Cluster cluster) {
        boolean after = line.at(cluster.start() - 1).equals("after")
                || line.at(cluster.start() - 2).equals("after");
        return after
                ? line.times().stream()
                        .filter(time ->
                                line.start(time.span()) >= line.from() && line.end(time.span()) <= cluster.start())
                        .filter(time -> time.value().days().isPresent() && isOfSpeech(cluster, time))
                        .reduce((first, second) -> second)
                        .flatMap(Dates::date)
                : Optional.empty();
    }

    /** Whether the only day told is one since which something is done again and again. */
    boolean isHabit(Cluster cluster) {
        List<TimeMention> here = line.times().stream()
                .filter(time -> line.start(time.span()) >= cluster.from() && line.end(time.span()) <= cluster.to())
                .filter(time -> time.value().days().isPresent())
                .toList();
        boolean perfect = Set.of("have", "has", "had").contains(line.at(cluster.start() - 1));
        return here.stream()
                .filter(time -> line.start(time.span()) >= cluster.end())
                .anyMatch(
                        time -> perfect && line.at(line.start(time.span()) - 1).equals("since"));
    }

    /** A week or a part of a month at the turn of months is in the month of its middle. */
    private static Optional<PartialDate> date(TimeMention time) {
        Optional<PartialDate> date = time.date();
        DayInterval days = time.value().days().orElseThrow();
        long length = ChronoUnit.DAYS.between(days.first(), days.last());
        boolean turn =
                date.filter(d -> d.precision() != PartialDate.Precision.YEAR).isEmpty() && length <= LONGEST;
        return turn
                ? Optional.of(new PartialDate(days.first().plusDays(length / 2), PartialDate.Precision.MONTH))
                : date;
    }

    private int distance(Cluster cluster, TimeMention time) {
        int start = line.start(time.span());
        int end = line.end(time.span());
        int outside = start >= cluster.from() && end <= cluster.to() ? 0 : 10;
        return outside + Clauses.distance(line, cluster.start(), cluster.end(), start, end);
    }
}
