package org.detente.stories.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;

/** What all reports of an act say together; it depends on nothing but the reports, and not on their order. */
public final class StoryEventSummary {
    /** What supports that an act took place, the strongest first; a denial supports nothing. */
    private static final List<Status> STRENGTH = List.of(
            Status.HAPPENED, Status.ONGOING, Status.BACKGROUND, Status.PLANNED, Status.CONDITIONAL, Status.POSSIBLE);

    /** A report counts for the status when it is at least this part as sure as the surest. */
    private static final double SURE_ENOUGH = 0.5;

    /** By publication, those without a date last. */
    private static final Comparator<StoryReport> ORDER = Comparator.comparing((StoryReport report) ->
                    published(report).map(PartialDate::first).orElse(LocalDate.MAX))
            .thenComparing(report -> report.article().id())
            .thenComparing(report -> report.event().trigger().span().start())
            .thenComparing(report -> report.event().id());

    private StoryEventSummary() {}

    /**
     * The story event that some events were given to.
     *
     * @param id its identifier
     * @param members all its reports, at least one
     */
    public static StoryEvent of(String id, List<StoryReport> members) {
        List<StoryReport> reports = members.stream().sorted(ORDER).toList();
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("story event " + id + " has no report");
        }
        Majority<EventType> type = new Majority<>();
        Majority<PartialDate> date = new Majority<>();
        Majority<String> place = new Majority<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (StoryReport report : reports) {
            Event event = report.event();
            type.add(event.type(), event.confidence());
            event.date().ifPresent(day -> date.add(day, event.confidence()));
            event.place().ifPresent(where -> {
                places.putIfAbsent(where.name(), where);
                place.add(where.name(), event.confidence());
            });
        }
        List<String> articles =
                reports.stream().map(report -> report.article().id()).distinct().toList();
        long texts = reports.stream().map(StoryReport::textId).distinct().count();
        return new StoryEvent(
                id,
                type.most().orElseThrow(),
                side(reports, true),
                side(reports, false),
                date.most(),
                published(reports.get(0)),
                place.most().map(places::get),
                articles,
                outlets(reports),
                (int) (articles.size() - texts),
                status(reports),
                reports.stream().anyMatch(report -> report.event().status() == Status.DENIED),
                accounts(reports));
    }

    private static Optional<PartialDate> published(StoryReport report) {
        return report.article().published().map(Published::date);
    }

    private static List<String> side(List<StoryReport> reports, boolean source) {
        Majority<String> codes = new Majority<>();
        for (StoryReport report : reports) {
            Event event = report.event();
            codes(source ? event.source() : event.target()).forEach(code -> codes.add(code, event.confidence()));
        }
        return List.copyOf(codes.common());
    }

    private static Set<String> codes(List<ActorPhrase> phrases) {
        Set<String> codes = new TreeSet<>();
        phrases.stream()
                .flatMap(phrase -> phrase.actor().stream())
                .map(Actor::code)
                .forEach(codes::add);
        return codes;
    }

    private static List<String> outlets(List<StoryReport> reports) {
        return reports.stream()
                .map(StoryReport::article)
                .map(Article::outlet)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static Status status(List<StoryReport> reports) {
        double surest = reports.stream()
                .mapToDouble(report -> report.event().confidence())
                .max()
                .orElse(0);
        return STRENGTH.stream()
                .filter(status -> reports.stream()
                        .anyMatch(report -> report.event().status() == status
                                && report.event().confidence() >= SURE_ENOUGH * surest))
                .findFirst()
                .orElse(Status.DENIED);
    }

    /** Who says so, and how it stands then: one account for all reports that have both in common. */
    private static List<StoryAccount> accounts(List<StoryReport> reports) {
        Map<Account, List<String>> accounts = new LinkedHashMap<>();
        for (StoryReport report : reports) {
            accounts.computeIfAbsent(Account.of(report), account -> new ArrayList<>())
                    .add(report.event().id());
        }
        List<StoryAccount> rows = new ArrayList<>();
        accounts.forEach((account, events) ->
                rows.add(new StoryAccount(account.by(), account.claimed(), account.status(), events)));
        return rows;
    }

    private record Account(Optional<String> by, boolean claimed, Status status) {
        static Account of(StoryReport report) {
            Optional<String> by = report.claimedBy()
                    .flatMap(statement -> statement.speaker())
                    .flatMap(ActorPhrase::actor)
                    .map(Actor::code);
            return new Account(
                    by, report.claimedBy().isPresent(), report.event().status());
        }
    }
}
