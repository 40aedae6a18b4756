package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Describes the interface for programs (OpenAPI 3.1). */
final class OpenApi {
    private static final String BEARER = "bearer";
    private static final String BASIC = "basic";
    private static final String JSON_TYPE = RowFormat.JSON.type();
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApi() {}

    static String document(String version, List<ApiAddress> addresses) {
        ObjectNode document = JSON.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Détente").put("version", version);
        document.putArray("servers").addObject().put("url", "/");
        // whoever serves decides whether a token is needed
        ArrayNode security = document.putArray("security");
        security.addObject();
        security.addObject().putArray(BEARER);
        security.addObject().putArray(BASIC);
        ObjectNode paths = document.putObject("paths");
        ObjectNode components = document.putObject("components");
        components.withObject("/securitySchemes/" + BEARER).put("type", "http").put("scheme", BEARER);
        components
                .withObject("/securitySchemes/" + BASIC)
                .put("type", "http")
                .put("scheme", BASIC)
                .put("description", "the token as password, under any name");
        OpenApiSchemas schemas = new OpenApiSchemas(components.putObject("schemas"));
        addresses.forEach(address -> address(paths.putObject(address.path()).putObject("get"), address, schemas));
        return document.toPrettyString();
    }

    private static void address(ObjectNode get, ApiAddress address, OpenApiSchemas schemas) {
        get.put("summary", address.summary());
        ArrayNode parameters = get.putArray("parameters");
        address.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        ObjectNode responses = get.putObject("responses");
        ObjectNode content = answer(responses.putObject("200"), "what was asked for");
        address.types().forEach(type -> schemas.answer(schema(content, type), address.path(), type));
        OpenApiSchemas.error(schema(answer(responses.putObject("default"), "why it is refused"), JSON_TYPE));
    }

    /** The media types of an answer. */
    private static ObjectNode answer(ObjectNode answer, String meaning) {
        return answer.put("description", meaning).putObject("content");
    }

    private static ObjectNode schema(ObjectNode content, String type) {
        return content.putObject(type).putObject("schema");
    }

    private static void parameter(ObjectNode json, ApiParameter parameter) {
        json.put("name", parameter.name()).put("in", parameter.isInPath() ? "path" : "query");
        if (parameter.isInPath()) {
            json.put("required", true);
        }
        json.put("description", parameter.meaning());
        parameter.form().describe(json.putObject("schema"));
    }
}
