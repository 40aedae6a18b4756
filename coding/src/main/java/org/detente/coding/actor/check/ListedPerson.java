package org.detente.coding.actor.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.coding.actor.NameForms;

/**
 * All rows of one name.
 *
 * @param forms full names and spellings
 * @param surnames keys of what means the person without the full name
 */
record ListedPerson(String name, Set<String> forms, Set<String> surnames, List<ListedTerm> terms) {
    /** Stands for "never called by a part of the name". */
    private static final String NO_SURNAME = "-";

    /** Stands behind a surname that alone means another person. */
    private static final String AFTER_FULL_NAME = "?";

    /** The people of a list, by name as the reader compares it. */
    static List<ListedPerson> of(List<ListedTerm> terms) {
        Map<String, ListedPerson> people = new LinkedHashMap<>();
        for (ListedTerm term : terms) {
            ListedPerson person = people.computeIfAbsent(
                    NameForms.key(term.name()),
                    k -> new ListedPerson(
                            term.name(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>()));
            person.forms.add(term.name());
            person.forms.addAll(term.row().list("aliases"));
            person.surnames.addAll(term.row().list("surname"));
            person.terms.add(term);
        }
        return people.values().stream().map(ListedPerson::finished).toList();
    }

    private ListedPerson finished() {
        Set<String> keys = new LinkedHashSet<>();
        surnames.stream()
                .filter(s -> !s.equals(NO_SURNAME) && !s.endsWith(AFTER_FULL_NAME))
                .map(NameForms::key)
                .forEach(keys::add);
        if (surnames.isEmpty()) {
            keys.addAll(NameForms.surnames(name));
        }
        return new ListedPerson(name, Set.copyOf(forms), keys, List.copyOf(terms));
    }

    /** The first row, where a person's aliases stand. */
    ListedTerm first() {
        return terms.get(0);
    }

    /** Whether both were in office on some day, whatever days the dates mean. */
    boolean servedBeside(ListedPerson other) {
        return terms.stream().anyMatch(t -> other.terms.stream().anyMatch(t::surelyOverlaps));
    }

    /** Whether both may have been in office on some day. */
    boolean mayHaveServedBeside(ListedPerson other) {
        return terms.stream().anyMatch(t -> other.terms.stream().anyMatch(t::mayOverlap));
    }
}
