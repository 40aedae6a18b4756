package org.detente.dossier.changes;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.dossier.Deeds;
import org.detente.dossier.RowWords;
import org.detente.model.Article;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.ReplyStatus;
import org.detente.model.Told;
import org.detente.record.group.StandingAffairs;
import org.detente.record.relation.FirstOfKind;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Since;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionOptions;

/**
 * Finds what changed in a relation: what new articles tell and those before did not tell.
 *
 * <p>Changes of tension count by the day of the change, or, where it is asked what was read, by the article that told the act that moved most.
 */
public final class RelationChanges {
    private static final int WEEK = 7;

    private final Since since;
    private final UnaryOperator<String> names;
    private final Set<String> fresh;
    private final Map<String, PartialDate> published = new HashMap<>();

    private RelationChanges(Since since, UnaryOperator<String> names, Set<String> fresh) {
        this.since = since;
        this.names = names;
        this.fresh = fresh;
    }

    /**
     * What changed, the latest first.
     *
     * @param rows of all days, so that it is known what there was before
     * @param since which articles are new
     */
    public static List<RelationChange> of(RelationRows rows, Since since) throws SQLException {
        return of(rows, since, Deeds.tension(rows, TensionOptions.DEFAULT), code -> code);
    }

    /**
     * The same where the tension is known already.
     *
     * @param names what actors are called, by their codes
     */
    public static List<RelationChange> of(
            RelationRows rows, Since since, Optional<RelationTension> tension, UnaryOperator<String> names)
            throws SQLException {
        StandingAffairs affairs = rows.affairs(since);
        List<FirstOfKind> kinds = rows.newKinds(since);
        Map<Change, String> movers = movers(tension);
        Set<String> ids = new HashSet<>(movers.values());
        kinds.forEach(kind -> ids.add(kind.eventId()));
        Map<String, Event> events = rows.events(ids);
        Set<String> telling = new TreeSet<>(affairs.articleIds());
        events.values().forEach(event -> telling.add(event.articleId()));
        RelationChanges changes = new RelationChanges(since, names, rows.newArticles(telling, since));
        Set<String> dated = new TreeSet<>();
        affairs.demands().forEach(demand -> dated.add(demand.evidence().get(0).articleId()));
        dated.retainAll(changes.fresh);
        kinds.forEach(kind -> dated.add(kind.articleId()));
        for (Article article : rows.articles(dated)) {
            article.published().map(Published::date).ifPresent(day -> changes.published.put(article.id(), day));
        }
        return changes.all(affairs, kinds, movers, events);
    }

    private List<RelationChange> all(
            StandingAffairs affairs, List<FirstOfKind> kinds, Map<Change, String> movers, Map<String, Event> events) {
        return Stream.of(
                        affairs.meetings().stream().flatMap(this::meeting),
                        affairs.instruments().stream().flatMap(this::instrument),
                        affairs.demands().stream().flatMap(this::demand),
                        movers.entrySet().stream()
                                .flatMap(entry ->
                                        tension(entry.getKey(), Optional.ofNullable(events.get(entry.getValue())))),
                        kinds.stream().map(kind -> act(kind, Objects.requireNonNull(events.get(kind.eventId())))))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(
                                (RelationChange change) ->
                                        change.day().map(PartialDate::toString).orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(RelationChange::kind)
                        .thenComparing(change -> change.row().orElse("")))
                .toList();
    }

    /** The act that moved most in the week of each change; "" where none did. */
    private static Map<Change, String> movers(Optional<RelationTension> tension) {
        Map<Change, String> movers = new LinkedHashMap<>();
        tension.map(RelationTension::whole)
                .ifPresent(whole -> whole.changes()
                        .forEach(change -> movers.put(
                                change,
                                whole.movers(change.day(), change.day().plusDays(WEEK - 1L), 1).stream()
                                        .map(mover -> mover.deed().id())
                                        .findFirst()
                                        .orElse(""))));
        return movers;
    }

    private Stream<RelationChange> meeting(Meeting meeting) {
        List<RelationChange> changes = new ArrayList<>();
        List<? extends Told<?>> history = inOrder(meeting.history());
        for (int i = 0; i < history.size(); i++) {
            Told<?> told = history.get(i);
            boolean another = i == 0
                    || told.status() != history.get(i - 1).status()
                    || !told.since().equals(history.get(i - 1).since());
            if (isNew(told) && another) {
                String what = meeting.forum().map(forum -> forum + ", ").orElse("") + called(meeting.parties());
                String when = told.since().map(day -> ", " + day).orElse("")
                        + meeting.place().map(place -> ", " + place.name()).orElse("");
                String status = i == 0
                        ? RowWords.constant(told.status())
                        : from(history.get(i - 1).status(), told.status());
                changes.add(change(
                        i == 0 ? ChangeKind.NEW_MEETING : ChangeKind.MEETING,
                        told,
                        what + ": " + status + when,
                        meeting.id()));
            }
        }
        return changes.stream();
    }

    private Stream<RelationChange> instrument(Instrument instrument) {
        List<RelationChange> changes = new ArrayList<>();
        List<? extends Told<?>> history = inOrder(instrument.history());
        for (int i = 0; i < history.size(); i++) {
            Told<?> told = history.get(i);
            boolean another = i == 0 || told.status() != history.get(i - 1).status();
            if (isNew(told) && another) {
                String status = i == 0
                        ? RowWords.constant(told.status())
                        : from(history.get(i - 1).status(), told.status());
                changes.add(change(
                        i == 0 ? ChangeKind.NEW_INSTRUMENT : ChangeKind.INSTRUMENT,
                        told,
                        instrument.name() + ": " + status
                                + told.since().map(day -> " since " + day).orElse(""),
                        instrument.id()));
            }
        }
        return changes.stream();
    }

    private Stream<RelationChange> demand(Demand demand) {
        List<RelationChange> changes = new ArrayList<>();
        String what = called(demand.by()) + " → " + called(demand.to()) + ": “" + demand.content() + "”";
        String first = demand.evidence().get(0).articleId();
        if (fresh.contains(first)) {
            changes.add(new RelationChange(
                    ChangeKind.DEMAND, day(first), what, Optional.of(first), Optional.of(demand.id())));
        }
        Optional<ReplyStatus> before = Optional.empty();
        for (Told<ReplyStatus> reply : inOrder(demand.replies())) {
            if (isNew(reply) && !before.equals(Optional.of(reply.status()))) {
                changes.add(
                        change(ChangeKind.REPLY, reply, what + " – " + RowWords.constant(reply.status()), demand.id()));
            }
            before = Optional.of(reply.status());
        }
        return changes.stream();
    }

    private Stream<RelationChange> tension(Change change, Optional<Event> mover) {
        if (!since.isNew(change.day()) && mover.filter(this::learnt).isEmpty()) {
            return Stream.empty();
        }
        String words = (change.isRise() ? "rises" : "falls")
                + mover.map(event -> ", most by " + RowWords.who(event, names) + " " + RowWords.what(event))
                        .orElse("");
        return Stream.of(new RelationChange(
                ChangeKind.TENSION,
                Optional.of(PartialDate.of(change.day())),
                words,
                mover.map(Event::articleId),
                mover.map(Event::id)));
    }

    /** Whether it is asked what was read, and this was. */
    private boolean learnt(Event event) {
        return since instanceof Since.Read && fresh.contains(event.articleId());
    }

    private RelationChange act(FirstOfKind kind, Event event) {
        return new RelationChange(
                ChangeKind.ACT,
                day(kind.articleId()),
                RowWords.who(event, names) + " " + RowWords.what(event),
                Optional.of(kind.articleId()),
                Optional.of(event.id()));
    }

    private static <S extends Enum<S>> List<Told<S>> inOrder(List<Told<S>> history) {
        return history.stream()
                .sorted(Comparator.comparing((Told<S> told) ->
                        told.reported().map(PartialDate::first).orElse(LocalDate.MIN)))
                .toList();
    }

    private static String from(Enum<?> before, Enum<?> now) {
        return before == now
                ? RowWords.constant(now)
                : RowWords.constant(now) + " (before: " + RowWords.constant(before) + ")";
    }

    private static RelationChange change(ChangeKind kind, Told<?> told, String words, String row) {
        return new RelationChange(
                kind, told.reported(), words, Optional.of(told.evidence().articleId()), Optional.of(row));
    }

    private boolean isNew(Told<?> told) {
        return fresh.contains(told.evidence().articleId());
    }

    private Optional<PartialDate> day(String articleId) {
        return Optional.ofNullable(published.get(articleId));
    }

    private String called(Collection<String> codes) {
        return codes.stream().map(names).collect(Collectors.joining(", "));
    }
}
