package org.detente.evaluation.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.Span;
import org.detente.model.Status;

/** Reads our annotated sentences; {@code training/sentences/README.md} describes the notation. */
final class SentenceFiles {
    private static final String HELD_OUT = "held-out.sha256";
    private static final int DIGITS = 12;
    private static final Pattern EVENT =
            Pattern.compile("> [a-z] ([A-Z]+)(?:\\.[a-z]+)? (-|\\d[\\d,]*)([>=])(-|\\d[\\d,]*) ([a-z]+)");

    private SentenceFiles() {}

    /** The files of a folder, or the one file. */
    static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The items of these files that a part of the data holds. */
    static List<GoldItem> read(Path path, Part part) throws IOException {
        List<GoldItem> items = new ArrayList<>();
        for (Path file : files(path)) {
            items.addAll(items(file));
        }
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().resolveSibling("");
        Set<String> held = part == Part.ALL ? Set.of() : heldOut(folder.resolve(HELD_OUT));
        items.removeIf(item -> !part.holds(held.contains(digest(item.text()))));
        return items;
    }

    private static Set<String> heldOut(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    "no " + file + ", which tells the held-out sentences: add it, or score all with --all");
        }
        return new HashSet<>(Files.readAllLines(file));
    }

    private static String digest(String text) {
        return Identity.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static List<GoldItem> items(Path file) throws IOException {
        List<GoldItem> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int number = 0;
        int first = 0;
        for (String raw : (Files.readString(file) + "\n\n").split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.isEmpty()) {
                first = lines.isEmpty() ? number : first;
                lines.add(line);
            } else if (!lines.isEmpty()) {
                items.add(item(file.getFileName() + ":" + first, lines));
                lines.clear();
            }
        }
        return items;
    }

    private static GoldItem item(String place, List<String> lines) throws AnnotationException {
        MarkedText marked = MarkedText.read(place, lines.get(0));
        List<GoldEvent> events = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher event = EVENT.matcher(line);
            if (!event.matches()) {
                throw new AnnotationException(place, "not an event line: '" + line + "'");
            }
            events.add(event(place, event));
        }
        return new GoldItem(place, marked.text(), new Span(0, marked.text().length()), marked.actors(), events);
    }

    private static GoldEvent event(String place, Matcher event) throws AnnotationException {
        try {
            return new GoldEvent(
                    EventType.valueOf(event.group(1)),
                    numbers(event.group(2)),
                    numbers(event.group(4)),
                    event.group(3).equals("="),
                    Status.valueOf(event.group(5).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new AnnotationException(place, "unknown root or status in '" + event.group() + "'", e);
        }
    }

    private static List<Integer> numbers(String side) {
        return side.equals("-")
                ? List.of()
                : Arrays.stream(side.split(",", -1)).map(Integer::valueOf).toList();
    }
}
