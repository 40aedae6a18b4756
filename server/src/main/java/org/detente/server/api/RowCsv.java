package org.detente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** JSON objects as CSV (RFC 4180); no cell begins a formula. */
final class RowCsv {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RowCsv() {}

    static String of(List<String> rows) {
        List<JsonNode> objects = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (String row : rows) {
            JsonNode object = read(row);
            object.fieldNames().forEachRemaining(columns::add);
            objects.add(object);
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            if (!columns.isEmpty()) {
                csv.writeRecord(columns);
            }
            for (JsonNode object : objects) {
                csv.writeRecord(columns.stream()
                        .map(column -> cell(object.path(column)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static JsonNode read(String row) {
        try {
            return JSON.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the record is not JSON: " + row, e);
        }
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return value.asText();
        }
        String text = value.isValueNode() ? value.asText() : value.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
