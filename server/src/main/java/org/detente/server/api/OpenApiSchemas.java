package org.detente.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What answers look like, in the words of OpenAPI: the rows and the page of each list, and the error. */
final class OpenApiSchemas {
    private static final String ERROR = "Error";

    private final ObjectNode schemas;

    /** Written into an object, {@code components.schemas}. */
    OpenApiSchemas(ObjectNode schemas) {
        this.schemas = schemas;
        ObjectNode error = properties(properties(schemas.putObject(ERROR)).putObject("error"));
        error.putObject("status").put("type", "integer");
        for (String text : List.of("parameter", "message", "advice")) {
            error.putObject(text).put("type", "string");
        }
    }

    /** The schema of a refusal. */
    static void error(ObjectNode schema) {
        refer(schema, ERROR);
    }

    /** The schema of what an address answers in a media type. */
    void answer(ObjectNode schema, String address, String type) {
        if (!type.equals(RowFormat.JSON.type())) {
            schema.put("type", "string");
            return;
        }
        RowColumns.of(address)
                .ifPresentOrElse(
                        columns -> refer(schema, page(name(address), columns)), () -> schema.put("type", "object"));
    }

    private String page(String name, List<RowColumn> columns) {
        ObjectNode row = properties(schemas.putObject(name + "Row"));
        columns.stream().filter(RowColumn::isField).forEach(column -> column.describe(row.putObject(column.name())));
        ObjectNode page = properties(schemas.putObject(name + "Page"));
        refer(page.putObject("rows").put("type", "array").putObject("items"), name + "Row");
        page.putObject("next").put("type", "string");
        return name + "Page";
    }

    private static ObjectNode properties(ObjectNode schema) {
        return schema.put("type", "object").putObject("properties");
    }

    private static void refer(ObjectNode schema, String name) {
        schema.put("$ref", "#/components/schemas/" + name);
    }

    /** {@code /api/v1/relations/{pair}/acts} is {@code RelationsPairActs}. */
    private static String name(String address) {
        return Arrays.stream(address.substring(ApiArea.ROOT.length()).split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
