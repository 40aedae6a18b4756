package org.detente.reading.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.reading.source.column.Column;
import org.detente.reading.source.column.Columns;
import org.detente.reading.source.open.ReadOptions;

/** Reads what a JSON object says of an article. */
final class JsonRecords {
    /** Seconds since 1970 have at most 10 digits until the year 2286; longer numbers count milliseconds. */
    private static final long LARGEST_SECONDS = 9_999_999_999L;

    private JsonRecords() {}

    static ObjectMapper mapper(ReadOptions options) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxStringLength(options.largestDocument())
                .maxNestingDepth(200)
                .build();
        return new ObjectMapper(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    static Fields fields(JsonNode object, Columns columns) {
        Map<String, JsonNode> byPlainName = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            byPlainName.putIfAbsent(Column.plain(entry.getKey()), entry.getValue());
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            columns.candidates(column).stream()
                    .map(name -> Optional.ofNullable(byPlainName.get(name)))
                    .flatMap(Optional::stream)
                    .map(value -> words(value, column))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(value -> values.put(column, value));
        }
        return new Fields(values);
    }

    static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** What is wrong with a line of JSON, and in which column, without the line itself. */
    static String describe(JsonProcessingException e) {
        String where =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return e.getOriginalMessage() + where;
    }

    private static Optional<String> words(JsonNode value, Column column) {
        if (value.isTextual()) {
            return Optional.of(value.asText()).filter(text -> !text.isBlank());
        }
        if (value.isIntegralNumber() && column == Column.PUBLISHED && value.canConvertToLong()) {
            return Optional.of(date(value.asLong()));
        }
        if (value.isArray() && column == Column.BYLINE) {
            List<String> names = new ArrayList<>();
            value.forEach(one -> words(one, column).ifPresent(names::add));
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }
        if (value.isArray() && column == Column.TEXT) {
            List<String> paragraphs = new ArrayList<>();
            value.forEach(one -> {
                if (one.isTextual()) {
                    paragraphs.add(one.asText());
                }
            });
            boolean onlyParagraphs = !paragraphs.isEmpty() && paragraphs.size() == value.size();
            return onlyParagraphs ? Optional.of(String.join("\n\n", paragraphs)) : Optional.empty();
        }
        if (value.isObject()) {
            // {"rendered": …} holds the text in WordPress' own interface, {"name": …} outlet and author in many others
            return Optional.ofNullable(value.get("rendered"))
                    .or(() -> Optional.ofNullable(value.get("name")))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText);
        }
        return Optional.empty();
    }

    private static String date(long number) {
        if (number >= 1000 && number <= 9999) {
            return Long.toString(number);
        }
        if (number >= 1000_01_01 && number <= 9999_12_31) {
            return number / 10_000 + String.format(Locale.ROOT, "-%02d-%02d", number / 100 % 100, number % 100);
        }
        Instant instant = number > LARGEST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
