package org.detente.coding.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.time.value.DayInterval;
import org.detente.coding.time.value.TimeValue;
import org.detente.model.Event;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/**
 * Gives the dates of a text to what they date: each to the nearest cue or trigger of its sentence, each cue and trigger its
 * nearest date.
 *
 * <p>"Russia said on Monday that it had expelled a diplomat in May" dates the saying by Monday and the expulsion by May.
 * What a text reports as done long before it was published it tells as background, what it dates after that day is planned.
 */
public final class Dating {
    /** An event whose date ended longer than this before the article was published is background. */
    private static final Period NEWS = Period.ofDays(30);

    /** Words that make a date a bound of what is dated: "since 2016", "until February 2026". */
    private static final Set<String> BOUNDS = Set.of("until", "till", "since", "before", "after", "expires", "expire");

    /** Directly before a date that is not the event's own: "the accord of 2015", "by Friday". */
    private static final Set<String> OTHERS = Set.of("of", "by");

    /** Behind these words another clause begins; a date beyond is less likely to belong to the verb. */
    private static final Set<String> CLAUSE_ENDS =
            Set.of("after", "before", "while", "when", "but", "although", "because", ";", "that", "who", "which");

    /** Signs that a sentence is not of the past alone. */
    private static final Set<String> PRESENT =
            Set.of("is", "are", "has", "have", "will", "now", "today", "says", "say");

    private static final int PER_CLAUSE = 60;
    private static final int PER_VAGUE_DATE = 30;
    private static final int FARTHEST = 140;
    /** A date within so many characters of its sentence's beginning frames the sentence: "But in early 1996, …". */
    private static final int FRAME = 14;

    private final Map<Span, TimeMention> dates = new HashMap<>();
    /**
     * The date with which a sentence begins ("In August 2022 …"): all that it tells as done was done then, and so was what the sentences of the
     * paragraph behind it go on to tell, up to one with a date of its own or in the present.
     */
    private final Map<Span, TimeMention> frames = new HashMap<>();

    private final Optional<PartialDate> published;

    /**
     * Attaches the dates of a text.
     *
     * @param times expressions of time in the order of the text
     * @param statements attributions, dated by their cues
     * @param events events, dated by their triggers
     * @param published when the article was published, where known
     */
    public Dating(
            TextStructure text,
            List<TimeMention> times,
            List<Statement> statements,
            List<Event> events,
            Optional<PartialDate> published) {
        this.published = published;
        List<Anchor> anchors = new ArrayList<>();
        statements.forEach(statement -> anchors.add(new Anchor(
                statement.cue().span(), Optional.of(statement.content().span()).filter(words -> statement.direct()))));
        events.forEach(event -> anchors.add(new Anchor(event.trigger().span(), Optional.empty())));
        int next = 0;
        int paragraph = 0;
        Optional<TimeMention> story = Optional.empty();
        for (Sentence sentence : text.sentences()) {
            List<TimeMention> here = new ArrayList<>();
            while (next < times.size()
                    && times.get(next).span().start() < sentence.span().end()) {
                TimeMention time = times.get(next++);
                if (time.value().days().isPresent() && !isBound(sentence, time)) {
                    here.add(time);
                }
            }
            if (sentence.paragraph() != paragraph || isOfToday(sentence)) {
                story = Optional.empty();
            }
            paragraph = sentence.paragraph();
            if (!here.isEmpty()) {
                attach(sentence, here, anchors);
                story = Optional.of(here.get(0)).filter(first -> isFrame(sentence, first));
            }
            story.filter(frame -> here.isEmpty())
                    .ifPresent(frame -> within(sentence, anchors).forEach(anchor -> frames.put(anchor.span, frame)));
        }
    }

    private static boolean isFrame(Sentence sentence, TimeMention time) {
        return time.span().start() - sentence.span().start() <= FRAME;
    }

    /** Whether a sentence tells how things are, so that what went before is no story that it goes on with. */
    private static boolean isOfToday(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> PRESENT.contains(token.lower()));
    }

    private static List<Anchor> within(Sentence sentence, List<Anchor> anchors) {
        return anchors.stream()
                .filter(anchor -> sentence.span().contains(anchor.span))
                .toList();
    }

    /** A cue with the words that it quotes, or a trigger. */
    private record Anchor(Span span, Optional<Span> quoted) {
        /** Whether a date may be its: one in quoted words belongs to these. */
        boolean takes(TimeMention time) {
            return quoted.filter(words -> words.contains(time.span())).isEmpty();
        }
    }

    private void attach(Sentence sentence, List<TimeMention> times, List<Anchor> anchors) {
        List<Anchor> here = within(sentence, anchors);
        TimeMention first = times.get(0);
        if (isFrame(sentence, first)) {
            here.forEach(anchor -> frames.put(anchor.span, first));
        }
        Map<Span, Integer> distances = new HashMap<>();
        for (TimeMention time : times) {
            Optional<Span> nearest = here.stream()
                    .filter(anchor -> anchor.takes(time))
                    .map(Anchor::span)
                    .min(Comparator.comparingInt((Span anchor) -> distance(sentence, anchor, time.span()))
                            .thenComparing(Comparator.naturalOrder()));
            nearest.ifPresent(anchor -> {
                int distance = distance(sentence, anchor, time.span()) + vagueness(time);
                if (distance <= FARTHEST && distance < distances.getOrDefault(anchor, Integer.MAX_VALUE)) {
                    distances.put(anchor, distance);
                    dates.put(anchor, time);
                }
            });
        }
    }

    /** Of two dates beside a verb the day dates it, rather than the month, though it stand a little farther. */
    private static int vagueness(TimeMention time) {
        return time.date().flatMap(PartialDate::day).isPresent() ? 0 : PER_VAGUE_DATE;
    }

    private static boolean isBound(Sentence sentence, TimeMention time) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= time.span().start())
                .toList();
        // "before dawn on Friday" and "by the evening" still name the day
        boolean ofDay = time.value().kind() == TimeValue.Kind.TIME;
        boolean other = !before.isEmpty()
                && OTHERS.contains(before.get(before.size() - 1).lower());
        return !ofDay
                && (other
                        || before.subList(Math.max(0, before.size() - 2), before.size()).stream()
                                .anyMatch(token -> BOUNDS.contains(token.lower())));
    }

    /** The statement with its date, where the text tells one; nothing was said after it was published. */
    public Statement dated(Statement statement) {
        Optional<PartialDate> date = Optional.ofNullable(
                        dates.get(statement.cue().span()))
                .filter(time -> !isFuture(days(time)))
                .flatMap(TimeMention::date);
        return date.isEmpty() ? statement : statement.withDate(date);
    }

    /** The event with its date, where the text tells one, and with the status that the date leaves it. */
    public Event dated(Event event) {
        Optional<TimeMention> own =
                Optional.ofNullable(dates.get(event.trigger().span()));
        Optional<TimeMention> when =
                own.or(() -> Optional.ofNullable(frames.get(event.trigger().span())));
        return when.map(time -> event.withDate(own.flatMap(TimeMention::date), status(event.status(), days(time))))
                .orElse(event);
    }

    private Status status(Status read, DayInterval days) {
        boolean done = read == Status.HAPPENED || read == Status.ONGOING;
        if (done && isFuture(days)) {
            return Status.PLANNED;
        }
        boolean old = published.isPresent()
                && days.last().isBefore(published.get().first().minus(NEWS));
        return done && old ? Status.BACKGROUND : read;
    }

    /** Characters between a verb and a date, more where a clause ends between them. */
    private static int distance(Sentence sentence, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        long clauses = sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .filter(token -> CLAUSE_ENDS.contains(token.lower()))
                .count();
        return Math.max(0, to - from) + PER_CLAUSE * (int) clauses;
    }

    private static DayInterval days(TimeMention time) {
        return time.value().days().orElseThrow();
    }

    private boolean isFuture(DayInterval days) {
        return published.isPresent() && days.first().isAfter(published.get().last());
    }
}
