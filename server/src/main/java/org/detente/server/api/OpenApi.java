package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.detente.record.list.RowList;
import org.detente.server.search.SearchRequest;

/** Describes the interface (OpenAPI 3.1) from the same lists that it is made of. */
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApi() {}

    static String document(String version) {
        ObjectNode document = JSON.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Détente").put("version", version);
        ObjectNode paths = document.putObject("paths");
        for (RowList list : RowList.all()) {
            list(get(paths, "/api/v1/" + list.table(), "Rows of " + list.table() + ", by identifier"), list.filters());
        }
        list(
                get(paths, ApiArea.SEARCH, "What has the words q, with the passages that have them; best fit first"),
                SearchRequest.FILTERS);
        list(get(paths, ApiArea.ACTORS, "Actors with what the record holds on them, by code"), ActorRows.FILTERS);
        get(paths, ApiArea.RELATIONS, "Pairs of actors, those with the most events first");
        of(get(paths, ApiArea.DOSSIER, "One relation: counts, tension and its balance"));
        of(get(paths, ApiArea.CALENDAR, "The meetings of a relation as iCalendar (RFC 5545)"));
        get(paths, ApiArea.DESCRIPTION, "This description");
        return document.toPrettyString();
    }

    /** A list with these filters, a page at a time. */
    private static void list(ObjectNode get, Collection<String> filters) {
        ArrayNode parameters = get.putArray("parameters");
        filters.forEach(name -> parameter(parameters, name, "query", name.equals("from") || name.equals("to")));
        parameter(parameters, "after", "query", false);
        ObjectNode limit = parameters.addObject().put("name", "limit").put("in", "query");
        limit.putObject("schema")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", ListRequest.MOST_ROWS)
                .put("default", ListRequest.ROWS);
        for (RowFormat format : RowFormat.values()) {
            get.withObject("/responses/200/content").putObject(format.type());
        }
    }

    private static ObjectNode get(ObjectNode paths, String path, String summary) {
        ObjectNode get = paths.putObject(path).putObject("get");
        get.put("summary", summary);
        ObjectNode responses = get.putObject("responses");
        responses.putObject("200").put("description", "what was asked for");
        responses
                .putObject("default")
                .put("description", "why it is refused: {\"error\": {status, parameter, message, advice}}");
        return get;
    }

    private static void of(ObjectNode get) {
        ObjectNode pair = get.putArray("parameters").addObject();
        pair.put("name", "pair")
                .put("in", "path")
                .put("required", true)
                .put("description", "RUS-USA, or a group: EU-RUS");
        pair.putObject("schema").put("type", "string");
    }

    private static void parameter(ArrayNode parameters, String name, String in, boolean day) {
        ObjectNode schema =
                parameters.addObject().put("name", name).put("in", in).putObject("schema");
        schema.put("type", "string");
        if (day) {
            schema.put("format", "date");
        }
    }
}
