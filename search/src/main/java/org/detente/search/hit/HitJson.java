package org.detente.search.hit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.detente.model.PartialDate;
import org.detente.search.passage.Part;

/** What is found as JSON. */
public final class HitJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HitJson() {}

    /** An object with the fields of a find; {@code marks} are first and last places (exclusive) of the words in {@code passage}. */
    public static ObjectNode of(SearchHit hit) {
        ObjectNode row = JSON.createObjectNode();
        row.put("kind", hit.kind().word()).put("id", hit.id()).put("articleId", hit.articleId());
        row.put("title", hit.title().orElse(null));
        row.put("outlet", hit.outlet().orElse(null));
        row.put("date", hit.date().map(PartialDate::toString).orElse(null));
        row.put("who", hit.who().orElse(null));
        row.put("type", hit.type().orElse(null));
        row.put("status", hit.status().orElse(null));
        ArrayNode actors = row.putArray("actors");
        hit.actors().forEach(actors::add);
        row.put("passage", hit.words());
        marks(row.putArray("marks"), hit);
        return row;
    }

    private static void marks(ArrayNode marks, SearchHit hit) {
        int at = 0;
        for (Part part : hit.passage()) {
            int end = at + part.text().length();
            if (part.marked()) {
                marks.addArray().add(at).add(end);
            }
            at = end;
        }
    }
}
