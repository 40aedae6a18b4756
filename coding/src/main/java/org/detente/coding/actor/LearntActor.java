package org.detente.coding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PartialDate;
import org.detente.model.Sector;

/**
 * One office of a person, or a body, that texts told of and no list has.
 *
 * @param role as the record shows it ("ambassador to the UK"); of a body its kind ("armed group")
 * @param from when the person was first seen in the office, or the body
 * @param to when last; absent where a person confirmed the office and knows of no end
 */
public record LearntActor(
        String name,
        String code,
        Optional<Sector> sector,
        String role,
        Optional<PartialDate> from,
        Optional<PartialDate> to) {
    public LearntActor {
        if (name.isBlank() || code.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("a learnt actor has name, code and role");
        }
        Objects.requireNonNull(sector);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** The people with all their offices, by name. Their surnames alone may be somebody's who is better known. */
    static List<Person> people(List<LearntActor> learnt) {
        Map<String, List<LearntActor>> byName = new LinkedHashMap<>();
        learnt.stream()
                .filter(actor -> actor.body().isEmpty())
                .sorted(Comparator.comparing(LearntActor::name).thenComparing(LearntActor::role))
                .forEach(actor -> byName.computeIfAbsent(NameForms.key(actor.name), k -> new ArrayList<>())
                        .add(actor));
        return byName.values().stream().map(LearntActor::person).toList();
    }

    /** The bodies, each once; what texts say of their kind holds whenever the article is of. */
    static List<Term.LearntBody> bodies(List<LearntActor> learnt) {
        Map<String, Term.LearntBody> byName = new LinkedHashMap<>();
        learnt.stream()
                .sorted(Comparator.comparing(LearntActor::name).thenComparing(LearntActor::role))
                .forEach(actor -> actor.body()
                        .ifPresent(kind -> byName.putIfAbsent(
                                NameForms.key(actor.name),
                                new Term.LearntBody(actor.code, actor.sector.orElse(kind.sector()), actor.name))));
        return List.copyOf(byName.values());
    }

    /** The kind of body, where this is no person. */
    public Optional<BodyKinds.Kind> body() {
        return BodyKinds.named(role);
    }

    private static Person person(List<LearntActor> offices) {
        String name = offices.get(0).name;
        List<String> surnames = NameForms.surnames(name, Optional.of(offices.get(0).code));
        List<Person.Term> terms = offices.stream()
                .map(o -> new Person.Term(o.code, o.sector, o.role, o.from, o.to))
                .sorted(Comparator.comparing(
                        t -> t.from().map(PartialDate::first).orElse(java.time.LocalDate.MIN)))
                .toList();
        return new Person(name, surnames, Set.copyOf(surnames), Optional.empty(), terms, true);
    }
}
