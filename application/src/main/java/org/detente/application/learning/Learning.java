package org.detente.application.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.learning.Candidate.Standing;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.BodyKinds;
import org.detente.coding.actor.LearntActor;
import org.detente.coding.actor.NameForms;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Sector;
import org.detente.record.Record;
import org.detente.record.query.profile.Introduction;

/**
 * Decides from a whole record who is learnt; the same record gives the same answer, in whatever order it was read.
 *
 * <p>Example: {@code Learning.of(record, registry, Decisions.of(folder), 2)} after a reading.
 */
public final class Learning {
    /** How many outlets must tell of an office where nobody says otherwise. */
    public static final int OUTLETS = 2;

    private final ActorRegistry registry;
    private final Decisions decisions;
    private final int enough;

    private Learning(ActorRegistry registry, Decisions decisions, int enough) {
        this.registry = registry;
        this.decisions = decisions;
        this.enough = enough;
    }

    /**
     * Every person, office by office, and every body that a text of the record introduces and no list has, sorted by name.
     *
     * @param registry whose lists are meant
     * @param enough how many independent outlets must tell of an office
     */
    public static List<Candidate> of(Record record, ActorRegistry registry, Decisions decisions, int enough) {
        List<String> names = record.introducedNames().stream()
                .filter(name -> !registry.lists(name))
                .toList();
        Map<String, List<Introduction>> byName = new TreeMap<>();
        record.introductions(
                names,
                told -> Bodies.told(told, registry)
                        .ifPresent(introduction -> byName.computeIfAbsent(
                                        NameForms.key(actor(introduction).name().orElseThrow()), k -> new ArrayList<>())
                                .add(introduction)));
        Learning learning = new Learning(registry, decisions, enough);
        return byName.values().stream().flatMap(learning::candidates).toList();
    }

    private Stream<Candidate> candidates(List<Introduction> ofOneName) {
        Map<String, List<Introduction>> byCode = ofOneName.stream()
                .collect(Collectors.groupingBy(i -> actor(i).code(), TreeMap::new, Collectors.toList()));
        boolean conflict = byCode.size() > 1;
        return byCode.values().stream()
                .flatMap(introductions -> new Roles(registry)
                        .byOffice(introductions).values().stream().map(office -> candidate(office, conflict)));
    }

    private Candidate candidate(List<Introduction> introductions, boolean conflict) {
        List<PartialDate> dates =
                introductions.stream().flatMap(i -> i.published().stream()).toList();
        String role = most(introductions, Actor::role).orElseThrow();
        LearntActor actor = new LearntActor(
                most(introductions, Actor::name).orElseThrow(),
                actor(introductions.get(0)).code(),
                BodyKinds.named(role)
                        .map(BodyKinds.Kind::sector)
                        .or(() -> most(introductions, a -> a.sector().map(Sector::name))
                                .map(Sector::valueOf)),
                role,
                dates.stream().min(Comparator.naturalOrder()),
                dates.stream().max(Comparator.comparing(PartialDate::last).thenComparing(Comparator.naturalOrder())));
        Set<String> roles =
                introductions.stream().flatMap(i -> actor(i).role().stream()).collect(Collectors.toSet());
        int outlets = Outlets.independent(introductions);
        List<Mention> evidence = introductions.stream()
                .map(Introduction::mention)
                .sorted(Comparator.comparing(Mention::articleId).thenComparing(Mention::span))
                .toList();
        return new Candidate(actor, outlets, evidence, standing(actor, roles, outlets, conflict));
    }

    private Standing standing(LearntActor actor, Set<String> roles, int outlets, boolean conflict) {
        if (decisions.isRejected(actor, roles)) {
            return Standing.REJECTED;
        }
        if (decisions.isConfirmed(actor, roles)) {
            return Standing.CONFIRMED;
        }
        if (conflict) {
            return Standing.CONFLICT;
        }
        return outlets >= enough ? Standing.LEARNT : Standing.OPEN;
    }

    private static Actor actor(Introduction introduction) {
        return introduction.mention().actor();
    }

    /** What most of them say, of several the first by the alphabet. */
    private static Optional<String> most(List<Introduction> introductions, Function<Actor, Optional<String>> what) {
        Map<String, Long> counts = introductions.stream()
                .flatMap(i -> what.apply(actor(i)).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
