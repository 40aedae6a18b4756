package org.detente.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON objects as CSV (RFC 4180), with the same columns whatever the rows; no cell begins a formula. */
final class RowCsv {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RowCsv() {}

    static String of(List<RowColumn> columns, List<String> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(RowColumn::name).toList());
            for (String row : rows) {
                JsonNode object = read(row);
                csv.writeRecord(
                        columns.stream().map(column -> column.cell(object)).toList());
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
}
