package org.detente.coding.affairs.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Span;

/** Reads what each clause of a text tells of meetings. */
final class Tellings {
    private static final int MEMORY = 4;
    private static final int LONG_MEMORY = 12;
    private static final int MOST_AT_A_TABLE = 3;
    private static final int NEWS = 31;
    private static final Set<String> ITS =
            Set.of("its", "further", "that", "this", "the", "next", "last", "second", "third");

    private final CodedText text;
    private final PhraseList<WordKind> lexicon = MeetingWords.standard();
    private final List<Line> lines;
    private final Sides sides;
    private final List<Telling> found = new ArrayList<>();
    private Optional<PlaceReader> places = Optional.empty();
    private Optional<ForumReader.Forum> lastForum = Optional.empty();
    private int lastForumLine = -MEMORY;

    private Tellings(CodedText text) {
        this.text = text;
        lines = Line.of(text);
        sides = new Sides(text, lines);
    }

    static List<Telling> of(CodedText text) {
        Tellings tellings = new Tellings(text);
        tellings.lines.forEach(tellings::read);
        return tellings.found;
    }

    private void read(Line line) {
        List<Cluster> clusters = Clusters.of(lexicon, line).stream()
                .filter(cluster -> !isQuoted(line, cluster))
                .toList();
        ForumReader forums = new ForumReader(lexicon, line);
        Dates dates = new Dates(lexicon, line, clusters, text.published());
        for (Cluster cluster : clusters) {
            telling(line, clusters, cluster, forums, dates).ifPresent(found::add);
        }
        if (clusters.isEmpty()) {
            undo(line);
        }
        forums.within(line.from(), line.size())
                .filter(forum -> forums.isJoint(forum) || forum.isName() || forum.hasTail())
                .ifPresent(forum -> {
                    lastForum = Optional.of(forum);
                    lastForumLine = line.number();
                });
    }

    /** Those of whose meeting a sentence just before told. */
    private Set<String> lastParties(Line line) {
        Set<String> parties = Set.of();
        for (Telling telling : found) {
            if (line.number() - telling.line() <= MEMORY
                    && telling.named()
                    && telling.parties().size() == 2
                    && telling.parties().stream().allMatch(Sides::isState)) {
                parties = telling.parties();
            }
        }
        return parties;
    }

    /** "Bolivia called it off" behind a meeting that was to be. */
    private void undo(Line line) {
        int last = found.size() - 1;
        int off = lexicon.first(WordKind.CANCELLED, line.words(), line.from(), line.size());
        boolean it = off >= 0
                && (line.at(off + 1).equals("it")
                        || (line.at(off - 2).equals("it") && line.at(off - 1).equals("was")));
        if (it && last >= 0 && found.get(last).line() == line.number() - 1) {
            found.set(last, found.get(last).withStatus(MeetingStatus.CANCELLED));
        }
    }

    private boolean isQuoted(Line line, Cluster cluster) {
        Span span = new Span(
                line.token(cluster.start()).span().start(),
                line.token(cluster.end() - 1).span().end());
        return text.structure().quotations().stream()
                .anyMatch(quotation -> quotation.inner().contains(span));
    }

    private Optional<Telling> telling(
            Line line, List<Cluster> clusters, Cluster cluster, ForumReader forums, Dates dates) {
        Optional<ForumReader.Forum> forum = forums.within(cluster.from(), cluster.to());
        boolean joint = forum.filter(f -> forums.isJoint(f) || f.isName()).isPresent();
        Optional<String> remembered = remembered(line, cluster, forum);
        Participants participants = new Participants(lexicon, line, sides);
        Optional<Participants.Found> parties =
                participants.of(cluster, forum, joint || remembered.isPresent(), lastParties(line));
        boolean never = lexicon.has(WordKind.NEVER, line.words(), cluster.from(), cluster.to());
        if (never
                || parties.isEmpty()
                || !isMeant(line, cluster, parties.get(), participants, joint || remembered.isPresent())) {
            return Optional.empty();
        }
        boolean guest =
                cluster.kind() == WordKind.HOST && line.at(cluster.start()).equals("told");
        StatusReader.Reading reading =
                guest ? StatusReader.Reading.HELD : new StatusReader(lexicon, line).read(cluster, clusters.size() == 1);
        if (reading.isNone() || dates.isHabit(cluster)) {
            return Optional.empty();
        }
        Optional<PartialDate> movedTo =
                reading.status().filter(s -> s == MeetingStatus.POSTPONED).isPresent()
                        ? dates.movedTo(reading.cue())
                        : Optional.empty();
        Optional<PartialDate> date = dates.of(cluster, reading)
                .or(() -> dates.ofSpeechAfter(cluster))
                .or(() -> reading.isPast() && !isRecalled(line, cluster) ? dayBefore(line) : Optional.empty());
        Optional<Place> place = places().of(line, clusters, cluster);
        MeetingStatus status = reading.status().orElseGet(() -> told(date, reading.isFuture()));
        if (cluster.kind() == WordKind.DEAL && (date.filter(this::isNews).isEmpty() || status != MeetingStatus.HELD)) {
            return Optional.empty();
        }
        Optional<String> name = forum.filter(f -> joint || f.hasTail())
                .map(ForumReader.Forum::name)
                .or(() -> remembered);
        if (name.isEmpty() && parties.get().codes().size() < 2) {
            name = Optional.of(bodyName(line, cluster));
        }
        return Optional.of(new Telling(
                line.number(),
                new Span(
                        line.token(cluster.start()).span().start(),
                        line.token(cluster.end() - 1).span().end()),
                parties.get().codes(),
                parties.get().named(),
                isRecalled(line, cluster),
                cluster.kind() == WordKind.DEAL,
                name,
                forums.topic(cluster),
                date,
                movedTo,
                place,
                status));
    }

    /** The one day that the sentence before names in the same paragraph, for what is told as past without a day of its own. */
    private Optional<PartialDate> dayBefore(Line line) {
        if (line.times().stream().anyMatch(time -> time.date().isPresent()) || line.number() == 0) {
            return Optional.empty();
        }
        Line before = lines.get(line.number() - 1);
        List<PartialDate> days = before.times().stream()
                .filter(time -> before.start(time.span()) >= before.from())
                .flatMap(time -> time.date().stream())
                .filter(date -> date.day().isPresent()
                        && isNews(date)
                        && !text.published().get().last().isBefore(date.first()))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** Whether "the talks" or "these meetings" stand for what was told before. */
    private static boolean isRecalled(Line line, Cluster cluster) {
        return cluster.kind() == WordKind.NOUN
                && Set.of("the", "these", "those", "such", "this", "that").contains(line.at(cluster.start() - 1));
    }

    private boolean isNews(PartialDate date) {
        return text.published()
                .filter(today -> date.last().isAfter(today.first().minusDays(NEWS)))
                .isPresent();
    }

    private static String bodyName(Line line, Cluster cluster) {
        return line.mentions().stream()
                .filter(mention -> mention.actor().code().startsWith("IGO:"))
                .filter(mention ->
                        line.start(mention.span()) >= cluster.from() && line.start(mention.span()) < cluster.to())
                .map(mention ->
                        mention.text().startsWith("The ") || mention.text().startsWith("the ")
                                ? mention.text().substring(4)
                                : mention.text())
                .findFirst()
                .orElse(line.token(cluster.start()).text());
    }

    /** The body that "its last session" or "the commission" means. */
    private Optional<String> remembered(Line line, Cluster cluster, Optional<ForumReader.Forum> forum) {
        if (forum.isPresent() || lastForum.isEmpty() || line.number() - lastForumLine > LONG_MEMORY) {
            return Optional.empty();
        }
        String head = lastForum.get().name();
        for (int i = cluster.from(); i < cluster.to(); i++) {
            boolean body = lexicon.end(WordKind.BODY, line.words(), i) > 0
                    && ITS.contains(line.at(i - 1))
                    && head.toLowerCase(Locale.ROOT).contains(line.at(i));
            boolean session = (line.at(i).equals("session")
                            || line.at(i).equals("sitting")
                            || line.at(i).equals("round"))
                    && (ITS.contains(line.at(i - 1)) || ITS.contains(line.at(i - 2)));
            boolean it = line.at(i).equals("it") && i < cluster.start() && cluster.kind() == WordKind.SEAT;
            boolean near = line.number() - lastForumLine <= MEMORY;
            if (body || (near && (session || it))) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** Whether the words of a cluster are those of a meeting, given who takes part. */
    private boolean isMeant(
            Line line, Cluster cluster, Participants.Found parties, Participants participants, boolean joint) {
        boolean told = lexicon.has(WordKind.SIDES, line.words(), cluster.from(), cluster.to())
                || lexicon.has(WordKind.COUNTERPART, line.words(), cluster.from(), cluster.to());
        boolean body = parties.codes().stream().anyMatch(code -> code.startsWith("IGO:"));
        return switch (cluster.kind()) {
            case NOUN, VERB -> true;
            case WEAK -> joint || participants.bareBody(cluster);
            case DEAL ->
                (parties.named() || told)
                        && parties.codes().size() <= MOST_AT_A_TABLE
                        && !lexicon.has(WordKind.HOME, line.words(), cluster.from(), cluster.to());
            case SEAT -> joint || participants.bareBody(cluster) || told || parties.named() || body;
            case HOST -> parties.named();
            default -> parties.named() && lexicon.has(WordKind.OFFICIAL, line.words(), cluster.from(), cluster.start());
        };
    }

    private MeetingStatus told(Optional<PartialDate> date, boolean future) {
        if (date.isEmpty() || text.published().isEmpty()) {
            return future ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
        }
        PartialDate today = text.published().get();
        if (date.get().first().isAfter(today.last())) {
            return MeetingStatus.SCHEDULED;
        }
        boolean over = date.get().last().isBefore(today.first());
        return future && !over ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
    }

    private PlaceReader places() {
        if (places.isEmpty()) {
            places = Optional.of(new PlaceReader(text));
        }
        return places.get();
    }
}
