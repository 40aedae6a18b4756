package org.detente.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.PartialDate;

/** Listed people by the office that they held and by surname. */
public final class Officeholders {
    /** How long before and after a term a person is still known by surname alone. */
    private static final int SLACK_DAYS = 365;

    private record Held(Person person, Person.Term term) {}

    private final Map<String, List<Held>> byOffice = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();
    private final Set<String> wordsFirst;

    /**
     * @param learnt people whom the offices alone do not mean, since others may hold them at the same time
     * @param commonWords surnames that are ordinary words and stand alone only after the full name
     */
    Officeholders(List<Person> people, List<Person> learnt, Set<String> commonWords) {
        this.wordsFirst = Set.copyOf(commonWords);
        for (Person person : people) {
            for (Person.Term term : person.terms()) {
                byOffice.computeIfAbsent(office(term.code(), term.role()), k -> new ArrayList<>())
                        .add(new Held(person, term));
            }
            addSurnames(person);
        }
        learnt.forEach(this::addSurnames);
    }

    private void addSurnames(Person person) {
        for (String surname : person.surnames()) {
            bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(person);
        }
    }

    /** Who held one of the roles, tried in their order, on each day that the date may mean. */
    public Optional<Person> at(String code, List<String> roles, PartialDate date) {
        for (String role : roles) {
            Optional<Held> held = byOffice.getOrDefault(office(code, role), List.of()).stream()
                    .filter(h -> h.term.covers(date, 0))
                    .reduce((a, b) -> later(a, b) ? b : a);
            if (held.isPresent()) {
                return held.map(Held::person);
            }
        }
        return Optional.empty();
    }

    /** The one person whom a surname alone means at the date; without a date, the only listed one of that name. */
    public Optional<Person> known(String surname, Optional<PartialDate> date) {
        if (wordsFirst.contains(surname)) {
            return Optional.empty();
        }
        return only(bestKnown(surname, named(surname, date)));
    }

    /**
     * The state of several people of one surname of whom one headed it ("Castro"), where the surname names none of them; absent
     * where they are of different states.
     */
    public Optional<String> family(String surname, Optional<PartialDate> date) {
        List<Person> people = wordsFirst.contains(surname) ? List.of() : bestKnown(surname, named(surname, date));
        List<String> codes =
                people.stream().map(p -> p.usualTerm().code()).distinct().toList();
        return people.size() > 1 && codes.size() == 1 && people.stream().anyMatch(Person::headedState)
                ? Optional.of(codes.get(0))
                : Optional.empty();
    }

    /** The one person of this surname who held one of the roles about the date ("President Bush"). */
    public Optional<Person> known(
            String surname, List<String> roles, Optional<String> code, Optional<PartialDate> date) {
        List<Person> holders = named(surname, date).stream()
                .filter(p -> p.terms().stream()
                        .anyMatch(t -> roles.contains(t.role())
                                && code.map(c -> c.equals(t.code())).orElse(true)))
                .toList();
        return only(bestKnown(surname, holders)).or(() -> only(holders));
    }

    public boolean isSurname(String key) {
        return bySurname.containsKey(key);
    }

    private List<Person> named(String surname, Optional<PartialDate> date) {
        List<Person> all = bySurname.getOrDefault(surname, List.of());
        return date.map(d -> all.stream()
                        .filter(p -> p.terms().stream().anyMatch(t -> t.covers(d, SLACK_DAYS)))
                        .toList())
                .orElseGet(() -> all.stream().filter(Officeholders::servedOne).toList());
    }

    /** Whether a person stands for the same state or body at any time. */
    private static boolean servedOne(Person person) {
        return person.terms().stream().map(Person.Term::code).distinct().count() == 1;
    }

    private static List<Person> bestKnown(String surname, List<Person> people) {
        return people.stream().filter(p -> !p.lesser().contains(surname)).toList();
    }

    private static Optional<Person> only(List<Person> people) {
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private static boolean later(Held a, Held b) {
        return begin(b).compareTo(begin(a)) >= 0;
    }

    private static LocalDate begin(Held held) {
        return held.term.from().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    private static String office(String code, String role) {
        return code + '/' + role;
    }
}
