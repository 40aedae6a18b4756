package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.reference.name.Naming;
import org.detente.model.Actor;
import org.detente.model.Span;

/** Somebody whom the article refers to, with what it has told so far. */
final class Entity {
    /** What it is. */
    enum Kind {
        PERSON,
        BODY,
        STATE,
        GROUP
    }

    /** A reference with where it stands. */
    record Place(Span span, Reference.Form form, int sentence, boolean subject, boolean possessive) {}

    final Kind kind;
    Optional<String> name = Optional.empty();
    List<String> keys = List.of();
    Optional<Actor> actor = Optional.empty();
    Optional<Gender> gender = Optional.empty();
    /** The body that it speaks for. */
    Optional<Entity> side = Optional.empty();

    boolean inferred;
    int namings;
    final Set<String> nouns = new HashSet<>();
    final Set<String> parties = new HashSet<>();
    final List<Place> places = new ArrayList<>();

    Entity(Kind kind) {
        this.kind = kind;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Whether it is spoken of as "they". */
    boolean isMany() {
        return kind == Kind.GROUP
                || (kind == Kind.BODY && keys.size() > 1 && keys.get(1).equals("party"));
    }

    void describe(Naming naming) {
        nouns.addAll(naming.nouns());
        parties.addAll(naming.sides());
        gender = gender.or(naming::gender);
        if (name.isEmpty() || naming.keys().size() > keys.size()) {
            name = Optional.of(naming.text());
            keys = naming.keys();
        }
    }

    void add(Place place) {
        places.add(place);
    }

    Optional<Chain> chain() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> references = places.stream()
                .map(p -> new Reference(p.span(), p.form()))
                .distinct()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        return Optional.of(new Chain(actor.flatMap(Actor::name).or(() -> name), actor, inferred, references));
    }
}
