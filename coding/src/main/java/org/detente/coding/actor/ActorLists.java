package org.detente.coding.actor;

import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.actor.Person.Gender;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Sector;

/** Reads the lists into a lexicon; what is read first wins. */
final class ActorLists {
    /** Stands for "never called by a part of the name", as popes and monarchs are. */
    private static final String NO_SURNAME = "-";

    /** Stands behind a surname that means this person only after the full name, since alone it means another. */
    private static final String AFTER_FULL_NAME = "?";

    /** Abbreviations with which the names of organs and missions begin. */
    private static final Map<String, String> FULL =
            Map.of("UN", "United Nations", "EU", "European Union", "AU", "African Union");

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Map<String, PersonRows> rowsOfPeople = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final LookAlikes lookAlikes;
    private final List<Person> learntPeople;

    /**
     * The rows of one person.
     *
     * @param figure whether no row is an office's: such people go by their surname only behind their full name
     */
    private record PersonRows(
            String name,
            boolean figure,
            Set<String> forms,
            Set<String> surnames,
            Set<String> lesser,
            List<Table.Row> rows) {}

    private ActorLists(List<Path> userFiles, List<LearntActor> learnt) {
        userFiles.forEach(file -> ActorFile.LEADERS.rows(file).forEach(this::addActor));
        ActorFile.LEADERS.rows().forEach(this::addActor);
        ActorFile.PEOPLE.rows().forEach(row -> addPerson(row, true));
        ActorFile.BODIES.rows().forEach(this::addActor);
        addPeople();
        lookAlikes = LookAlikes.read(lexicon);
        ActorFile.COUNTRIES.rows().forEach(this::addCountry);
        OfficeList.read(lexicon);
        learntPeople = LearntActor.people(learnt);
        learntPeople.forEach(person -> lexicon.add(person.name(), new Term.People(List.of(person))));
        LearntActor.bodies(learnt).forEach(body -> lexicon.add(body.name(), body));
    }

    static ActorLists read(List<Path> userFiles, List<LearntActor> learnt) {
        return new ActorLists(userFiles, learnt);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Map<String, String> names() {
        return names;
    }

    /** By a group's code the one state in which it is at home. */
    Map<String, String> homes() {
        return homes;
    }

    /** By common noun the codes that it may refer back to. */
    Map<String, Set<String>> called() {
        return called;
    }

    List<Person> people() {
        return people;
    }

    /** Whom only texts told of. */
    List<Person> learntPeople() {
        return learntPeople;
    }

    LookAlikes lookAlikes() {
        return lookAlikes;
    }

    static Optional<Sector> sector(Table.Row row, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Sector.valueOf(cell));
        } catch (IllegalArgumentException e) {
            throw row.problem("has the sector \"" + cell + "\"", "use a PLOVER sector such as GOV, MIL or REB");
        }
    }

    private void addCountry(Table.Row row) {
        String code = row.get("code");
        names.put(code, row.get("name"));
        addNamed(row, code, "name", Mention.Basis.NAME);
        addNamed(row, code, "names", Mention.Basis.NAME);
        addNamed(row, code, "adjectives", Mention.Basis.DEMONYM);
        addNamed(row, code, "seats", Mention.Basis.CAPITAL);
        addNamed(row, code, "former", Mention.Basis.NAME);
        addCalled(row, code);
    }

    private void addNamed(Table.Row row, String code, String column, Mention.Basis basis) {
        for (String entry : row.list(column)) {
            int years = entry.indexOf(" [");
            String phrase = years < 0 ? entry : entry.substring(0, years);
            int equals = phrase.indexOf('=');
            Optional<Sector> sector = equals < 0 ? Optional.empty() : sector(row, phrase.substring(equals + 1));
            lexicon.add(equals < 0 ? phrase : phrase.substring(0, equals), new Term.Named(code, sector, basis, false));
        }
    }

    private void addActor(Table.Row row) {
        if (row.get("code").isEmpty() || row.get("name").isEmpty()) {
            throw row.problem("has no code or no name", "fill both cells");
        }
        if (row.optional("role").isPresent()) {
            addPerson(row, false);
        } else {
            addBody(row);
        }
    }

    private void addPerson(Table.Row row, boolean figure) {
        PersonRows person = rowsOfPeople.computeIfAbsent(
                Words.key(row.get("name")),
                k -> new PersonRows(
                        row.get("name"),
                        figure,
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new ArrayList<>()));
        person.forms.add(row.get("name"));
        person.forms.addAll(row.list("aliases"));
        row.list("surname").forEach(surname -> addSurname(person, surname));
        person.rows.add(row);
    }

    private static void addSurname(PersonRows person, String surname) {
        boolean lesser = surname.endsWith(AFTER_FULL_NAME);
        String key = surname.equals(NO_SURNAME) ? "" : NameForms.key(surname.replace(AFTER_FULL_NAME, ""));
        person.surnames.add(key);
        if (lesser) {
            person.lesser.add(key);
        }
    }

    private void addBody(Table.Row row) {
        String code = row.get("code");
        names.putIfAbsent(code, row.get("name"));
        row.optional("home").ifPresent(state -> homes.putIfAbsent(code, state));
        addCalled(row, code);
        Term.Named body = new Term.Named(code, sector(row, row.get("sector")), Mention.Basis.NAME, true);
        Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                .flatMap(ActorLists::inFull)
                .forEach(name -> lexicon.add(name, body));
        Term.Named seat = new Term.Named(code, Optional.empty(), Mention.Basis.CAPITAL, true);
        row.list("seats").forEach(phrase -> lexicon.add(phrase, seat));
    }

    private void addCalled(Table.Row row, String code) {
        for (String noun : row.list("called")) {
            called.computeIfAbsent(noun, k -> new HashSet<>()).add(code);
        }
    }

    private void addPeople() {
        Map<String, List<Person>> byForm = new LinkedHashMap<>();
        for (PersonRows all : rowsOfPeople.values()) {
            Person person = person(all);
            people.add(person);
            all.forms.stream().flatMap(ActorLists::spellings).distinct().forEach(form -> {
                List<Person> bearers = byForm.computeIfAbsent(form, k -> new ArrayList<>());
                bearers.add(person);
            });
        }
        byForm.forEach((form, bearers) -> lexicon.add(form, new Term.People(bearers)));
    }

    /** "UN Mission in Sudan" is written "United Nations Mission in Sudan" too. */
    private static Stream<String> inFull(String name) {
        return Stream.concat(
                Stream.of(name),
                FULL.entrySet().stream()
                        .filter(e -> name.startsWith(e.getKey() + ' '))
                        .map(e -> e.getValue() + name.substring(e.getKey().length())));
    }

    /** "Abdul-Mahdi" is written without the hyphen too. */
    private static Stream<String> spellings(String name) {
        return Stream.of(name, name.replace('-', ' '));
    }

    private static Person person(PersonRows all) {
        Set<String> surnames = new LinkedHashSet<>(all.surnames);
        if (surnames.isEmpty()) {
            surnames.addAll(NameForms.surnames(all.name));
        }
        surnames.remove("");
        Optional<Gender> gender = all.rows.stream()
                .flatMap(r -> r.optional("gender").map(g -> gender(r, g)).stream())
                .findFirst();
        List<Person.Term> terms = all.rows.stream()
                .map(ActorLists::term)
                .sorted(Comparator.comparing(
                        t -> t.from().map(PartialDate::first).orElse(java.time.LocalDate.MIN)))
                .toList();
        return new Person(all.name, List.copyOf(surnames), all.figure ? surnames : all.lesser, gender, terms, false);
    }

    private static Gender gender(Table.Row row, String cell) {
        try {
            return Gender.valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.problem("has the gender \"" + cell + "\"", "use m or f, or leave it empty");
        }
    }

    private static Person.Term term(Table.Row row) {
        Optional<PartialDate> from = date(row, "from");
        Optional<PartialDate> to = date(row, "to");
        if (from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first())) {
            throw row.problem(
                    "ends (" + to.get() + ") before it begins (" + from.get() + ")", "swap or correct the dates");
        }
        return new Person.Term(row.get("code"), sector(row, row.get("sector")), row.get("role"), from, to);
    }

    private static Optional<PartialDate> date(Table.Row row, String column) {
        try {
            return row.optional(column).map(PartialDate::parse);
        } catch (DateTimeParseException e) {
            throw row.problem(
                    "has \"" + row.get(column) + "\" in column " + column, "write 2022, 2022-01 or 2022-01-10");
        }
    }
}
