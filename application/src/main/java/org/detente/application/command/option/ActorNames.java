package org.detente.application.command.option;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.command.failure.CommandFailure;
import org.detente.coding.actor.ActorRegistry;
import org.detente.dossier.RelationName;
import org.detente.dossier.StateGroup;
import org.detente.dossier.StateGroups;
import org.detente.record.query.Member;

/** Lets a user name an actor in words where a code is meant. */
public final class ActorNames {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|[A-Z]+:.+|WEST");

    private ActorNames() {}

    /** The relation with codes in place of names; what is neither stays as it is written. */
    public static RelationName coded(RelationName asked) {
        StateGroups groups = StateGroups.load();
        if (groups.group(asked.a()).isPresent() || groups.group(asked.b()).isPresent()) {
            Map<String, String> names = ActorRegistry.load(List.of()).names();
            return new RelationName(groupOrCode(asked.a(), groups, names), groupOrCode(asked.b(), groups, names));
        }
        if (CODE.matcher(asked.a()).matches() && CODE.matcher(asked.b()).matches()) {
            return asked;
        }
        Map<String, String> names = ActorRegistry.load(List.of()).names();
        String a = code(asked.a(), names);
        String b = code(asked.b(), names);
        if (a.equals(b)) {
            throw new CommandFailure("a relation has two sides; both are " + a);
        }
        return new RelationName(a, b);
    }

    /** Both sides by their usual names: "Russia – United States"; who has none by the code. */
    public static String title(RelationName relation) {
        Map<String, String> names = ActorRegistry.load(List.of()).names();
        StateGroups groups = StateGroups.load();
        return Stream.of(relation.a(), relation.b())
                .map(side -> groups.group(side).map(StateGroup::name).orElseGet(() -> names.getOrDefault(side, side)))
                .collect(Collectors.joining(" – "));
    }

    /** What an actor is called, by code; the code where it has no name. */
    public static UnaryOperator<String> names() {
        Map<String, String> names = ActorRegistry.load(List.of()).names();
        return code -> names.getOrDefault(code, code);
    }

    /**
     * The codes of one actor or of both sides of a relation, as a user names them.
     *
     * @throws IllegalArgumentException where the text names neither, saying how it should look
     */
    public static List<String> sides(String text) {
        String word = text.strip();
        if (CODE.matcher(word.toUpperCase(Locale.ROOT)).matches() && !RelationName.isPair(word)) {
            return List.of(word.toUpperCase(Locale.ROOT));
        }
        // a name may have a hyphen of its own: Guinea-Bissau
        String named = code(word, ActorRegistry.load(List.of()).names());
        if (!named.equals(word)) {
            return List.of(named);
        }
        if (!RelationName.isPair(word)) {
            return List.of(StateGroups.load().group(word).map(StateGroup::code).orElse(word));
        }
        RelationName relation = coded(RelationName.parse(word));
        return List.of(relation.a(), relation.b());
    }

    /** The codes of whoever stands for a side, at any time: the members of a group, else the actor. */
    public static Set<String> members(String side) {
        return StateGroups.load()
                .group(side)
                .map(group -> group.members().stream().map(Member::code).collect(Collectors.toSet()))
                .orElse(Set.of(side));
    }

    private static String groupOrCode(String word, StateGroups groups, Map<String, String> names) {
        return groups.group(word).map(StateGroup::code).orElseGet(() -> code(word, names));
    }

    private static String code(String word, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(word);
    }
}
