package org.detente.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A column of a list: a field of its rows, or what lies within one.
 *
 * @param name of the field; with full stops what lies within: {@code source.actor.code} is the codes of all sources
 * @param type as JSON Schema has it, with {@code []} for several: {@code string}, {@code object[]}
 * @param nullable whether rows may have it without a value
 */
record RowColumn(String name, String type, boolean nullable) {
    private static final String MANY = "[]";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** As a list of columns writes one: {@code id}, {@code outlet?}, {@code quad:integer}, {@code source:object[]}. */
    static RowColumn parse(String text) {
        String[] parts = text.split(":", 2);
        boolean nullable = parts[0].endsWith("?");
        String name = nullable ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        return new RowColumn(name, parts.length == 1 ? "string" : parts[1], nullable);
    }

    /** Whether it is a field of its own, not a part of one. */
    boolean isField() {
        return name.indexOf('.') < 0;
    }

    /** What type a value has, for programs (JSON Schema). */
    void describe(ObjectNode schema) {
        boolean many = type.endsWith(MANY);
        String base = many ? type.substring(0, type.length() - MANY.length()) : type;
        if (many) {
            schema.put("type", "array").putObject("items").put("type", base);
        } else if (nullable) {
            schema.putArray("type").add(base).add("null");
        } else {
            schema.put("type", base);
        }
    }

    /** The cell of a row: plain values, several with a semicolon between, and anything else as JSON. */
    String cell(JsonNode row) {
        Stream<JsonNode> found = Stream.of(row);
        for (String part : name.split("\\.", -1)) {
            found = found.flatMap(node -> each(node.path(part)));
        }
        List<JsonNode> values = found.toList();
        return values.stream().allMatch(JsonNode::isValueNode)
                ? values.stream().map(RowColumn::plain).collect(Collectors.joining(";"))
                : row.path(name).toString();
    }

    private static Stream<JsonNode> each(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Stream.empty();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    /** A spreadsheet would run words that begin with a formula's sign. */
    private static String plain(JsonNode value) {
        String text = value.asText();
        boolean formula = value.isTextual() && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
