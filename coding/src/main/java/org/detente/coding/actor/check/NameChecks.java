package org.detente.coding.actor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Table;

/** Names that more than one actor bears, or that are words. */
final class NameChecks {
    private static final int SHORTEST_SURNAME = 3;

    private final KnownPhrases known = new KnownPhrases();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ListedPerson> people;

    private NameChecks(ListedActors listed) {
        people = ListedPerson.of(listed.terms());
    }

    static List<Finding> of(ListedActors listed) {
        NameChecks checks = new NameChecks(listed);
        checks.people.forEach(checks::person);
        checks.sharedNames();
        checks.sharedSurnames();
        listed.bodies().forEach(checks::body);
        checks.sharedNamesOfBodies(listed.bodies());
        return checks.findings;
    }

    private void person(ListedPerson person) {
        Table.Row row = person.first().row();
        for (String form : person.forms()) {
            String key = NameForms.key(form);
            known.state(key).ifPresent(state -> add(FindingKind.COLLISION, row, form, "is also a name of " + state));
            known.word(key).ifPresent(word -> add(FindingKind.COLLISION, row, form, "is also " + word));
        }
        for (String surname : person.surnames()) {
            if (!known.isCautious(surname)) {
                String advice = ": add it to the row surname of lookalikes.tsv";
                known.state(surname)
                        .ifPresent(state -> add(
                                FindingKind.COLLISION,
                                row,
                                person.name() + ", " + surname,
                                "has the surname \"" + surname + "\", a name of " + state + advice));
                if (surname.length() < SHORTEST_SURNAME) {
                    add(
                            FindingKind.COLLISION,
                            row,
                            person.name() + ", " + surname,
                            "has the surname \"" + surname + "\", too short to stand alone (\"Su-27\")" + advice);
                }
                known.word(surname)
                        .ifPresent(word -> add(
                                FindingKind.COLLISION,
                                row,
                                person.name() + ", " + surname,
                                "has the surname \"" + surname + "\", " + word + " too" + advice));
            }
        }
        Set<String> genders = cells(person, "gender");
        Set<String> states = cells(person, "code");
        states.removeIf(code -> code.startsWith("IGO:") || code.startsWith("NGO:"));
        if (genders.size() > 1 || states.size() > 1) {
            add(
                    FindingKind.SHARED_NAME,
                    row,
                    person.name(),
                    "is " + String.join(" and ", genders.size() > 1 ? genders : states)
                            + ": tell two people of one name apart by a longer form");
        }
    }

    private static Set<String> cells(ListedPerson person, String column) {
        return person.terms().stream()
                .map(t -> t.row().get(column))
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void sharedNames() {
        by(ListedPerson::forms).forEach((form, bearers) -> {
            for (ListedPerson other : bearers.subList(1, bearers.size())) {
                if (bearers.get(0).mayHaveServedBeside(other)) {
                    add(
                            FindingKind.SHARED_NAME,
                            other.first().row(),
                            form,
                            "is a name of " + bearers.get(0).name() + " and of " + other.name()
                                    + ", who were in office at the same time");
                }
            }
        });
    }

    private void sharedSurnames() {
        by(ListedPerson::surnames).forEach((surname, bearers) -> {
            if (known.isCautious(surname)) {
                return;
            }
            Set<String> together = bearers.stream()
                    .filter(a -> bearers.stream().anyMatch(b -> !a.name().equals(b.name()) && a.servedBeside(b)))
                    .map(ListedPerson::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!together.isEmpty()) {
                add(
                        FindingKind.SHARED_SURNAME,
                        bearers.get(0).first().row(),
                        surname,
                        "alone may mean " + String.join(" or ", together));
            }
        });
    }

    private Map<String, List<ListedPerson>> by(java.util.function.Function<ListedPerson, Set<String>> names) {
        Map<String, List<ListedPerson>> bearers = new TreeMap<>();
        for (ListedPerson person : people) {
            Set<String> keys =
                    names.apply(person).stream().map(NameForms::key).collect(Collectors.toCollection(TreeSet::new));
            keys.forEach(k -> bearers.computeIfAbsent(k, x -> new ArrayList<>()).add(person));
        }
        return bearers;
    }

    private void body(Table.Row row) {
        for (String phrase : phrases(row)) {
            String key = NameForms.key(phrase);
            known.state(key).ifPresent(state -> add(FindingKind.COLLISION, row, phrase, "is also a name of " + state));
            if (!isAcronym(phrase)) {
                known.word(key).ifPresent(word -> add(FindingKind.COLLISION, row, phrase, "is also " + word));
            }
        }
    }

    /** Capitals are looked for as capitals: "WHO" is no question. */
    private static boolean isAcronym(String phrase) {
        return phrase.length() > 1 && phrase.chars().noneMatch(Character::isLowerCase);
    }

    private void sharedNamesOfBodies(List<Table.Row> bodies) {
        Map<String, Table.Row> bearers = new TreeMap<>();
        for (Table.Row row : bodies) {
            for (String key :
                    phrases(row).stream().map(NameForms::key).collect(Collectors.toCollection(TreeSet::new))) {
                Table.Row other = bearers.putIfAbsent(key, row);
                if (other != null) {
                    add(FindingKind.SHARED_NAME, row, key, "is a name of " + other.get("code") + " too");
                }
            }
        }
    }

    private static List<String> phrases(Table.Row row) {
        List<String> phrases = new ArrayList<>(List.of(row.get("name")));
        phrases.addAll(row.list("aliases"));
        return phrases;
    }

    private void add(FindingKind kind, Table.Row row, String subject, String text) {
        findings.add(Finding.of(kind, row, subject, text));
    }
}
