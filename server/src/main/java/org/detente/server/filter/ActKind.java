package org.detente.server.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.EventType;
import org.detente.model.Quad;

/**
 * What is done, as a reader chooses it: a type of event, or a class of them.
 *
 * @param word in an address: {@code material_conflict}, {@code assault}
 * @param label for a reader
 * @param isClass whether it is a class, which the types of it follow
 * @param types what belongs to it
 */
public record ActKind(String word, String label, boolean isClass, Set<EventType> types) {
    private static final List<ActKind> ALL = all();

    public ActKind {
        types = Set.copyOf(types);
    }

    /** The classes, each with its types behind it. */
    public static List<ActKind> values() {
        return ALL;
    }

    static Optional<ActKind> of(String word) {
        return ALL.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    private static List<ActKind> all() {
        List<ActKind> kinds = new ArrayList<>();
        for (Quad quad : Quad.values()) {
            List<EventType> types = Arrays.stream(EventType.values())
                    .filter(type -> type.quad() == quad)
                    .toList();
            kinds.add(new ActKind(word(quad), label(word(quad).replace('_', ' ')), true, Set.copyOf(types)));
            types.forEach(type -> kinds.add(new ActKind(word(type), label(word(type)), false, Set.of(type))));
        }
        return List.copyOf(kinds);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String label(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The classes alone. */
    static String known() {
        return ALL.stream().filter(ActKind::isClass).map(ActKind::word).collect(Collectors.joining(", "));
    }
}
