package org.detente.dossier.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.dossier.RelationName;

/** Changes as JSON. */
public final class ChangesJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangesJson() {}

    /**
     * The changes of some relations since a day, in the order given.
     *
     * @param field {@code since}, or {@code readSince} where it is asked what was read
     */
    public static String of(String field, LocalDate since, Map<RelationName, List<RelationChange>> relations) {
        ObjectNode json = JSON.createObjectNode();
        json.put(field, since.toString());
        ArrayNode rows = json.putArray("relations");
        relations.forEach((name, changes) -> {
            ObjectNode relation = rows.addObject().put("a", name.a()).put("b", name.b());
            ArrayNode lines = relation.putArray("changes");
            changes.forEach(change -> lines.add(row(change)));
        });
        return json.toPrettyString();
    }

    private static ObjectNode row(RelationChange change) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        change.day().ifPresent(day -> json.put("date", day.toString()));
        json.put("words", change.words());
        change.articleId().ifPresent(id -> json.put("articleId", id));
        change.row().ifPresent(id -> json.put("row", id));
        return json;
    }
}
