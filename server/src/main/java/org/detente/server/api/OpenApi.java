package org.detente.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Describes the interface for programs (OpenAPI 3.1). */
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApi() {}

    static String document(String version, List<ApiAddress> addresses) {
        ObjectNode document = JSON.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Détente").put("version", version);
        ObjectNode paths = document.putObject("paths");
        addresses.forEach(address -> address(paths.putObject(address.path()).putObject("get"), address));
        return document.toPrettyString();
    }

    private static void address(ObjectNode get, ApiAddress address) {
        get.put("summary", address.summary());
        ArrayNode parameters = get.putArray("parameters");
        address.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        ObjectNode responses = get.putObject("responses");
        ObjectNode answer = responses.putObject("200").put("description", "what was asked for");
        address.types().forEach(type -> answer.withObject("/content").putObject(type));
        responses
                .putObject("default")
                .put("description", "why it is refused: {\"error\": {status, parameter, message, advice}}");
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
