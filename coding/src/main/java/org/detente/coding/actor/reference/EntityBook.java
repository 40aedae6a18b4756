package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.reference.name.FirstNames;
import org.detente.coding.actor.reference.name.NameKeys;
import org.detente.coding.actor.reference.name.Naming;
import org.detente.coding.actor.reference.name.Nouns;
import org.detente.model.Actor;
import org.detente.model.Mention;

/** Everybody whom an article refers to, by the names that may be used for them. */
final class EntityBook {
    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    private final Map<String, List<Entity>> bySurname = new HashMap<>();
    private final Map<String, List<Entity>> byFirstName = new HashMap<>();
    private final Map<String, Entity> byAcronym = new HashMap<>();
    private final Map<String, List<Entity>> bodiesByWord = new HashMap<>();

    /** In the order of their introduction. */
    List<Entity> all() {
        return List.copyOf(byKey.values());
    }

    /** Who bears a whole name; made where it is new. */
    Entity introduce(Naming naming, boolean person) {
        Entity entity = person
                ? samePerson(naming)
                        .orElseGet(() -> made("person " + NameKeys.joined(naming.keys()), Entity.Kind.PERSON))
                : byKey.computeIfAbsent("body " + NameKeys.joined(naming.keys()), k -> new Entity(Entity.Kind.BODY));
        entity.describe(naming);
        index(entity, naming.keys());
        return entity;
    }

    /** Whom the lists know under a name. */
    Entity listed(Actor actor, List<String> written, boolean person) {
        String name = actor.name().orElseThrow();
        List<String> keys = NameKeys.of(name);
        String key = (person ? "person " : "body ") + NameKeys.joined(keys) + (person ? "" : ' ' + actor.code());
        Optional<Entity> same = person ? samePerson(keys) : Optional.empty();
        Entity entity = same.orElseGet(() -> made(key, person ? Entity.Kind.PERSON : Entity.Kind.BODY));
        if (entity.name.isEmpty() || entity.actor.isEmpty()) {
            entity.name = Optional.of(name);
            entity.keys = keys;
        }
        entity.actor = entity.actor.filter(a -> a.role().isPresent()).or(() -> Optional.of(actor));
        if (person) {
            entity.gender = entity.gender.or(() -> FirstNames.gender(keys.get(0)));
            actor.role().ifPresent(r -> entity.nouns.addAll(NameKeys.of(r)));
            index(entity, keys);
        }
        index(entity, written);
        return entity;
    }

    Entity keyed(String key, Entity.Kind kind) {
        return made(key, kind);
    }

    private Entity made(String key, Entity.Kind kind) {
        return byKey.computeIfAbsent(key, k -> new Entity(kind));
    }

    private void index(Entity entity, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        if (entity.isPerson()) {
            put(bySurname, keys.get(keys.size() - 1), entity);
            if (keys.size() > 1) {
                put(byFirstName, keys.get(0), entity);
            }
            return;
        }
        StringBuilder initials = new StringBuilder();
        for (String key : keys) {
            if (!key.equals("of") && !key.equals("the") && !key.equals("for") && !key.equals("and")) {
                initials.append(key.charAt(0));
            }
        }
        int of = keys.indexOf("of");
        int part = of < 0
                ? 0
                : (int) keys.subList(0, of).stream()
                        .filter(k -> !k.equals("the"))
                        .count();
        for (int from : new int[] {0, part}) {
            // "Department of Veterans Affairs" is DVA or VA
            if (initials.length() - from > 1) {
                byAcronym.putIfAbsent(initials.substring(from), entity);
            }
        }
        if (keys.size() > 1) {
            keys.forEach(k -> put(bodiesByWord, k, entity));
        }
    }

    private static void put(Map<String, List<Entity>> map, String key, Entity entity) {
        List<Entity> all = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!all.contains(entity)) {
            all.add(entity);
        }
    }

    private Optional<Entity> samePerson(Naming naming) {
        if (!naming.isWhole()) {
            return bearer(naming, bySurname);
        }
        return samePerson(naming.keys());
    }

    /** "Donald J. Trump" is Donald Trump. */
    private Optional<Entity> samePerson(List<String> keys) {
        String first = keys.get(0);
        return bySurname.getOrDefault(keys.get(keys.size() - 1), List.of()).stream()
                .filter(e -> !e.keys.isEmpty() && (e.keys.get(0).equals(first) || e.keys.size() == 1))
                .findFirst();
    }

    /** Whom a part of a name, or a body's acronym, means; empty where it is nobody's or several people's. */
    Optional<Entity> meant(Naming naming) {
        String key = naming.last();
        if (naming.isWhole()) {
            return Optional.ofNullable(byKey.get("person " + NameKeys.joined(naming.keys())))
                    .or(() -> samePerson(naming.keys()).filter(e -> naming.sort() != Naming.Sort.BODY))
                    .or(() -> Optional.ofNullable(byKey.get("body " + NameKeys.joined(naming.keys()))));
        }
        boolean acronym = naming.text().replace(".", "").chars().allMatch(Character::isUpperCase);
        Optional<Entity> body = acronym ? Optional.ofNullable(byAcronym.get(key)) : Optional.empty();
        return body.or(() -> bearer(naming, bySurname))
                .or(() -> Optional.ofNullable(byKey.get("body " + key)))
                .or(() -> bearer(naming, byFirstName))
                .or(() -> only(bodiesByWord.getOrDefault(key, List.of())));
    }

    /** Of several of one surname the one who is named most. */
    private static Optional<Entity> bearer(Naming naming, Map<String, List<Entity>> names) {
        List<Entity> fitting = names.getOrDefault(naming.last(), List.of()).stream()
                .filter(e -> fits(e.gender, naming.gender()))
                .toList();
        Entity best = null;
        for (Entity entity : fitting) {
            if (best == null || entity.namings > best.namings) {
                best = entity;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(Optional<Gender> one, Optional<Gender> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<Entity> only(List<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
    }

    boolean isPartOfName(String key) {
        return bySurname.containsKey(key) || byAcronym.containsKey(key);
    }

    boolean isWholeName(List<String> keys) {
        return byKey.containsKey("person " + NameKeys.joined(keys))
                || byKey.containsKey("body " + NameKeys.joined(keys));
    }

    /** The state, body or group of a mention that names nobody. */
    Entity unnamed(Mention mention) {
        Actor actor = mention.actor();
        List<String> written = NameKeys.of(mention.text().toLowerCase(Locale.ROOT));
        String head = NameKeys.joined(written.subList(Math.max(0, written.size() - 2), written.size()));
        boolean plain = actor.sector().isEmpty() || actor.code().indexOf(':') >= 0;
        // "Ruritanians" are people, who do not stand for their state
        boolean people = plain && mention.basis() == Mention.Basis.DEMONYM && head.endsWith("s");
        String key = (people ? "people " : "code ")
                + actor.code()
                + (plain ? "" : ' ' + head)
                + actor.role().orElse("");
        Entity.Kind kind = actor.role().isPresent()
                ? Entity.Kind.PERSON
                : people
                        ? Entity.Kind.GROUP
                        : plain
                                ? Entity.Kind.STATE
                                : Nouns.isGroup(written.get(written.size() - 1)) ? Entity.Kind.GROUP : Entity.Kind.BODY;
        Supplier<Entity> fresh = () -> {
            Entity entity = new Entity(kind);
            entity.actor = Optional.of(actor);
            entity.keys = written;
            actor.role().ifPresent(r -> entity.nouns.addAll(NameKeys.of(r)));
            return entity;
        };
        return byKey.computeIfAbsent(key, k -> fresh.get());
    }
}
