package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.detente.record.list.ListQuery;
import org.detente.record.list.RowPage;
import org.detente.server.actors.ActorDirectory;
import org.detente.server.actors.ActorEntry;
import org.detente.server.actors.ActorsFilter;
import org.detente.server.actors.Sides;

/** The actors of a record as a list for programs, in the order of their codes. */
final class ActorRows {
    /** What they can be filtered by. */
    static final Set<String> FILTERS = new TreeSet<>(Set.of("name", "kind", "region", "group"));

    /** What codes look like. */
    static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}:_.' -]{1,80}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActorDirectory directory;
    private final Sides sides;

    ActorRows(ActorDirectory directory, Sides sides) {
        this.directory = directory;
        this.sides = sides;
    }

    /** A page of them. */
    RowPage page(ListQuery query) {
        Map<String, Object> given = query.filters();
        ActorsFilter filter = ActorsFilter.of(
                text(given, "name"), text(given, "kind"), text(given, "region"), text(given, "group"), sides);
        List<ActorEntry> rest = directory.find(filter).stream()
                .filter(actor -> query.after()
                        .map(code -> actor.code().compareTo(code) > 0)
                        .orElse(true))
                .toList();
        List<ActorEntry> page = rest.subList(0, Math.min(query.limit(), rest.size()));
        Optional<String> next = rest.size() > page.size()
                ? Optional.of(page.get(page.size() - 1).code())
                : Optional.empty();
        return new RowPage(page.stream().map(ActorRows::json).toList(), next);
    }

    private static Optional<String> text(Map<String, Object> given, String name) {
        return Optional.ofNullable(given.get(name)).map(Object::toString);
    }

    private static String json(ActorEntry actor) {
        ObjectNode json = JSON.createObjectNode();
        json.put("code", actor.code())
                .put("name", actor.name())
                .put("kind", actor.kind().word());
        json.put("acts", actor.count().acts())
                .put("statements", actor.count().statements())
                .put("mentions", actor.count().mentions());
        actor.count().first().ifPresent(day -> json.put("first", day.toString()));
        actor.count().last().ifPresent(day -> json.put("last", day.toString()));
        return json.toString();
    }
}
