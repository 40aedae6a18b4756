package org.detente.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Status;

/** Reads events in articles as stand-off data; {@code training/standoff/README.md} describes it. */
final class StandoffFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StandoffFile() {}

    /**
     * The annotated sentences.
     *
     * @param articles folder with {@code NAME.txt}, or with a folder {@code text} that holds them
     */
    static List<GoldItem> read(Path file, Path articles) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<GoldItem> items = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String place = file.getFileName() + ":" + ++number;
            String name = row.path("article").asText();
            if (!texts.containsKey(name)) {
                texts.put(name, Files.readString(textOf(articles, name)));
            }
            items.add(item(place, texts.get(name), row));
        }
        return items;
    }

    /** Where an article's text is. */
    static Path textOf(Path articles, String name) throws IOException {
        for (Path folder : List.of(articles.resolve("text"), articles)) {
            Path file = folder.resolve(name + ".txt");
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new IOException(
                "no article " + name + ".txt in " + articles + ": name the gold articles with --articles");
    }

    private static GoldItem item(String place, String text, JsonNode row) throws AnnotationException {
        Map<Integer, List<Span>> actors = new LinkedHashMap<>();
        row.path("actors").properties().forEach(actor -> {
            List<Span> spans = new ArrayList<>();
            actor.getValue()
                    .forEach(span -> spans.add(
                            span(text, span.path(0).asInt(), span.path(1).asInt())));
            actors.put(Integer.valueOf(actor.getKey()), spans);
        });
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            events.add(event(place, event));
        }
        Span span = span(text, row.path("start").asInt(), row.path("end").asInt());
        return new GoldItem(place, text, span, actors, events);
    }

    private static GoldEvent event(String place, JsonNode event) throws AnnotationException {
        try {
            return new GoldEvent(
                    EventType.valueOf(event.path("root").asText().split("\\.", 2)[0]),
                    numbers(event.path("sources")),
                    numbers(event.path("targets")),
                    event.path("mutual").asBoolean(),
                    Status.valueOf(event.path("status").asText().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new AnnotationException(place, "unknown root or status in " + event, e);
        }
    }

    private static List<Integer> numbers(JsonNode side) {
        List<Integer> numbers = new ArrayList<>();
        side.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    /** From code points to UTF-16 code units. */
    private static Span span(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }
}
