package org.detente.dossier.changes;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.detente.model.Status;
import org.detente.model.Told;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationRows;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.Mover;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionOptions;

/**
 * Finds what changed in a relation: what articles tell that were published since a day and that those before did not tell.
 *
 * <p>Articles whose day of publication is not known are taken for earlier ones. Changes of tension count by the day of the change.
 */
public final class RelationChanges {
    private static final int WEEK = 7;

    private final LocalDate since;
    private final Map<String, PartialDate> published = new HashMap<>();

    private RelationChanges(LocalDate since) {
        this.since = since;
    }

    /**
     * What changed, the latest first.
     *
     * @param rows of all days, so that it is known what there was before
     * @param since first day that is new
     */
    public static List<RelationChange> of(RelationRows rows, LocalDate since) throws SQLException {
        return new RelationChanges(since).changes(rows);
    }

    private List<RelationChange> changes(RelationRows rows) throws SQLException {
        List<Meeting> meetings = rows.meetings(0).rows();
        List<Instrument> instruments = rows.instruments(0).rows();
        List<Demand> demands = rows.demands(0).rows();
        List<Act> acts = rows.acts(Set.of(Status.HAPPENED, Status.ONGOING), 0).rows();
        Set<String> telling = new TreeSet<>();
        demands.forEach(demand -> telling.add(demand.evidence().get(0).articleId()));
        acts.forEach(
                act -> act.reports().forEach(report -> telling.add(report.row().articleId())));
        for (Article article : rows.articles(telling)) {
            article.published().map(Published::date).ifPresent(day -> published.put(article.id(), day));
        }
        Optional<RelationTension> tension = Deeds.tension(rows, TensionOptions.DEFAULT);
        return Stream.of(
                        meetings.stream().flatMap(this::meeting),
                        instruments.stream().flatMap(this::instrument),
                        demands.stream().flatMap(this::demand),
                        tension.stream().flatMap(whole -> tension(whole, acts)),
                        acts(acts))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(
                                (RelationChange change) ->
                                        change.day().map(PartialDate::toString).orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(RelationChange::kind)
                        .thenComparing(change -> change.row().orElse("")))
                .toList();
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
                String what =
                        meeting.forum().map(forum -> forum + ", ").orElse("") + String.join(", ", meeting.parties());
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
        String what = String.join(", ", demand.by()) + " → " + String.join(", ", demand.to()) + ": “" + demand.content()
                + "”";
        String first = demand.evidence().get(0).articleId();
        if (isNew(first)) {
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

    private Stream<RelationChange> tension(RelationTension tension, List<Act> acts) {
        return tension.whole().changes().stream()
                .filter(change -> !change.day().isBefore(since))
                .map(change -> tension(tension, change, acts));
    }

    private static RelationChange tension(RelationTension tension, Change change, List<Act> acts) {
        Optional<Event> mover = tension
                .whole()
                .movers(change.day(), change.day().plusDays(WEEK - 1L), 1)
                .stream()
                .map(Mover::deed)
                .flatMap(deed -> acts.stream()
                        .map(act -> act.best().row())
                        .filter(event -> event.id().equals(deed.id())))
                .findFirst();
        String words = (change.isRise() ? "rises" : "falls")
                + mover.map(event -> ", most by " + RowWords.who(event) + " " + RowWords.what(event))
                        .orElse("");
        return new RelationChange(
                ChangeKind.TENSION,
                Optional.of(PartialDate.of(change.day())),
                words,
                mover.map(Event::articleId),
                mover.map(Event::id));
    }

    /** The first act of each type and direction, where the relation has acts of other kinds from before. */
    private Stream<RelationChange> acts(List<Act> happened) {
        Set<String> known = new HashSet<>();
        List<RelationChange> changes = new ArrayList<>();
        List<Act> acts = happened.stream()
                .filter(act -> first(act).isPresent())
                .sorted(Comparator.comparing((Act act) ->
                                first(act).map(id -> day(id).orElseThrow()).orElseThrow())
                        .thenComparing(act -> act.best().row().id()))
                .toList();
        for (Act act : acts) {
            Event event = act.best().row();
            String article = first(act).orElseThrow();
            boolean another = known.add(event.type() + " " + RowWords.who(event));
            if (another && isNew(article) && known.size() > 1) {
                changes.add(new RelationChange(
                        ChangeKind.ACT,
                        day(article),
                        RowWords.who(event) + " " + RowWords.what(event),
                        Optional.of(article),
                        Optional.of(event.id())));
            }
        }
        boolean isKnownFromBefore =
                acts.stream().anyMatch(act -> !isNew(first(act).orElseThrow()));
        return isKnownFromBefore ? changes.stream() : Stream.empty();
    }

    /** The dated article that reported an act first. */
    private Optional<String> first(Act act) {
        return act.reports().stream()
                .map(report -> report.row().articleId())
                .filter(published::containsKey)
                .min(Comparator.comparing((String id) -> day(id).orElseThrow()).thenComparing(id -> id));
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
        return told.reported().filter(day -> !day.first().isBefore(since)).isPresent();
    }

    private boolean isNew(String articleId) {
        return day(articleId).filter(day -> !day.first().isBefore(since)).isPresent();
    }

    private Optional<PartialDate> day(String articleId) {
        return Optional.ofNullable(published.get(articleId));
    }
}
