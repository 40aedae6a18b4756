package org.detente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.PartialDate;
import org.detente.model.Status;
import org.detente.record.query.Dated;
import org.detente.record.query.Dated.Basis;
import org.detente.record.query.RelationQuery;
import org.detente.stories.tension.Deed;
import org.detente.stories.tension.Direction;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.Tension;
import org.detente.stories.tension.TensionOptions;

/**
 * The acts of a dossier as tension needs them.
 *
 * <p>An act is identified by its best report. Its texts are those that do not deny it, of copies one, each with the outlet that
 * published it first. It counts on the day it took place; where no text tells that, and where it has not taken place,
 * on the day it was first reported. Without either, and as history that is only recalled, it does not count.
 */
public final class Deeds {
    private final Dossier dossier;
    private final Map<String, Article> articles = new HashMap<>();

    private Deeds(Dossier dossier) {
        this.dossier = dossier;
        dossier.relation().articles().forEach(article -> articles.put(article.id(), article));
    }

    /** The acts that have a day. */
    public static List<Deed> of(Dossier dossier) {
        Deeds deeds = new Deeds(dossier);
        return Stream.of(dossier.happened(), dossier.open(), dossier.setAside())
                .flatMap(Collection::stream)
                .filter(act -> act.best().row().status() != Status.BACKGROUND)
                .flatMap(act -> deeds.day(act).map(day -> deeds.deed(act, day)).stream())
                .toList();
    }

    /**
     * Tension over the days that were asked for, else from the first to the last day on which an article was published that
     * tells an act or a statement of the relation; of more than fifty years the last. Absent where no day is known.
     */
    public static Optional<RelationTension> tension(Dossier dossier, TensionOptions options) {
        List<LocalDate> published = new Deeds(dossier).published();
        RelationQuery query = dossier.relation().query();
        Optional<LocalDate> to = query.to().or(() -> published.stream().max(Comparator.naturalOrder()));
        return to.map(last -> {
            LocalDate earliest = last.minusDays(Tension.MOST_DAYS - 1L);
            // a plan for a day that was asked for may have been published before these days
            LocalDate first = Stream.concat(query.from().stream(), published.stream())
                    .filter(day -> !day.isAfter(last))
                    .findFirst()
                    .orElse(last);
            return Tension.ofRelation(of(dossier), first.isBefore(earliest) ? earliest : first, last, options);
        });
    }

    private Deed deed(Act act, LocalDate day) {
        Event best = act.best().row();
        Map<String, Optional<String>> outlets = new LinkedHashMap<>();
        Set<String> reporting = new HashSet<>();
        act.reports().stream()
                .map(Dated::row)
                .filter(report -> report.status() != Status.DENIED || best.status() == Status.DENIED)
                .forEach(report -> reporting.add(report.articleId()));
        // the articles of a relation are in the order of publication
        for (Article article : dossier.relation().articles()) {
            if (reporting.contains(article.id())) {
                outlets.putIfAbsent(dossier.relation().belonging().text(article.id()), article.outlet());
            }
        }
        Set<String> named = new HashSet<>();
        outlets.values().forEach(outlet -> outlet.ifPresent(named::add));
        return new Deed(
                best.id(),
                day,
                direction(best),
                best.goldstein().orElse(0),
                best.status(),
                Math.max(1, outlets.size()),
                named);
    }

    private Direction direction(Event event) {
        return switch (Balance.direction(dossier.name(), event)) {
            case A_TO_B -> Direction.A_TO_B;
            case B_TO_A -> Direction.B_TO_A;
            case TOGETHER -> Direction.TOGETHER;
        };
    }

    private Optional<LocalDate> day(Act act) {
        Status status = act.best().row().status();
        Optional<PartialDate> told =
                act.best().basis() == Basis.OWN ? act.best().date() : Optional.empty();
        if (status != Status.HAPPENED && status != Status.ONGOING) {
            return reported(act).stream().findFirst();
        }
        Optional<LocalDate> published =
                Optional.ofNullable(articles.get(act.best().row().articleId())).flatMap(Deeds::published);
        // what a text reports as done was done before it was published: a later day is misread
        Optional<LocalDate> own =
                told.flatMap(PartialDate::day).filter(day -> published.isEmpty() || !day.isAfter(published.get()));
        if (own.isPresent()) {
            return own;
        }
        return reported(act).stream()
                .filter(day -> told.isEmpty() || told.get().day().isPresent() || isIn(told.get(), day))
                .findFirst();
    }

    /** The days on which the articles were published that report an act, the earliest first. */
    private List<LocalDate> reported(Act act) {
        List<LocalDate> days = new ArrayList<>();
        act.reports()
                .forEach(report -> Optional.ofNullable(articles.get(report.row().articleId()))
                        .flatMap(Deeds::published)
                        .ifPresent(days::add));
        days.sort(null);
        return days;
    }

    /** The days on which events and statements were published, the earliest first; standing affairs may be of any time. */
    private List<LocalDate> published() {
        List<LocalDate> days = new ArrayList<>();
        Stream.concat(
                        dossier.relation().events().stream()
                                .map(event -> event.row().articleId()),
                        dossier.relation().statements().stream()
                                .map(statement -> statement.row().articleId()))
                .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
                .forEach(article -> published(article).ifPresent(days::add));
        days.sort(null);
        return days;
    }

    private static boolean isIn(PartialDate date, LocalDate day) {
        return !day.isBefore(date.first()) && !day.isAfter(date.last());
    }

    private static Optional<LocalDate> published(Article article) {
        return article.published().flatMap(published -> published.date().day());
    }
}
