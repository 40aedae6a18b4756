package org.detente.coding.actor.reference.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Person.Gender;
import org.detente.model.Span;

/**
 * A name as it stands in a sentence, with what the words beside it tell.
 *
 * @param from first word of the name in its sentence, titles left out
 * @param to behind its last word
 * @param span of the name with the titles in front of it
 * @param keys the name's words
 * @param text the name as written
 * @param nouns common nouns and titles beside it: what its bearer is
 * @param sides parties that it is said to belong to
 * @param state in which the place lies that the name or its description tells
 */
public record Naming(
        int from,
        int to,
        Span span,
        List<String> keys,
        String text,
        Sort sort,
        Optional<Gender> gender,
        Set<String> nouns,
        Set<String> sides,
        Optional<String> state) {
    /** What bears the name, as far as the words tell. */
    public enum Sort {
        PERSON,
        BODY,
        OPEN
    }

    public Naming {
        keys = List.copyOf(keys);
        nouns = Set.copyOf(nouns);
        sides = Set.copyOf(sides);
    }

    public String last() {
        return keys.get(keys.size() - 1);
    }

    public boolean isWhole() {
        return keys.size() > 1;
    }
}
