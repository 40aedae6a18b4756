package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
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
            list(
                    get(paths, "/api/v1/" + list.table(), "Rows of " + list.table() + ", by identifier"),
                    list.filters(),
                    true,
                    ListRequest.MOST_ROWS);
        }
        list(
                get(paths, ApiArea.SEARCH, "What has the words q, with the passages that have them; best fit first"),
                SearchRequest.FILTERS,
                true,
                ListRequest.MOST_ROWS);
        list(
                get(paths, ApiArea.ACTORS, "Actors with what the record holds on them, by code"),
                ActorRows.FILTERS,
                true,
                ListRequest.MOST_ROWS);
        list(
                get(paths, ApiArea.RELATIONS, "Pairs of actors, those with the weightiest acts of late first"),
                ApiArea.RELATION_FILTERS,
                false,
                ApiArea.MOST_OF_RELATION);
        of(get(paths, ApiArea.DOSSIER, "One relation: counts, tension and its balance"));
        for (String list : ApiArea.RELATION_LISTS) {
            ObjectNode get =
                    get(paths, ApiArea.DOSSIER + "/" + list, "The " + list + " of a relation, as its page has them");
            list(get, List.of("from", "to"), false, ApiArea.MOST_OF_RELATION);
            pair((ArrayNode) get.path("parameters"));
        }
        of(get(paths, ApiArea.CALENDAR, "The meetings of a relation as iCalendar (RFC 5545)"));
        get(paths, ApiArea.DESCRIPTION, "This description");
        return document.toPrettyString();
    }

    /** A list with these filters. */
    private static void list(ObjectNode get, Collection<String> filters, boolean paged, int most) {
        ArrayNode parameters = get.putArray("parameters");
        filters.forEach(name -> parameter(parameters, name, "query", name.equals("from") || name.equals("to")));
        if (paged) {
            parameter(parameters, "after", "query", false);
        }
        format(parameters);
        ObjectNode limit = parameters.addObject().put("name", "limit").put("in", "query");
        limit.putObject("schema")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", most)
                .put("default", ListRequest.ROWS);
        for (RowFormat format : RowFormat.values()) {
            get.withObject("/responses/200/content").putObject(format.type());
        }
    }

    private static void format(ArrayNode parameters) {
        ArrayNode formats = parameters
                .addObject()
                .put("name", RowFormat.PARAMETER)
                .put("in", "query")
                .put("description", "in place of Accept; the answer is a file")
                .putObject("schema")
                .put("type", "string")
                .putArray("enum");
        for (RowFormat format : RowFormat.values()) {
            formats.add(format.word());
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
        pair(get.putArray("parameters"));
    }

    private static void pair(ArrayNode parameters) {
        ObjectNode pair = parameters.addObject();
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
