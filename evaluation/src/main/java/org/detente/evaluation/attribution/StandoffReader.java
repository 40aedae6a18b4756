package org.detente.evaluation.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.detente.model.Span;

/**
 * Reads brat's stand-off format: {@code T1⇥Cue 107 114;120 125⇥words} marks characters, counted in code points, and
 * {@code E1⇥Attribution:T4 Source:T1 Cue:T2 Content:T3} joins them to an attribution. Other lines say nothing here.
 */
final class StandoffReader {
    private final String text;
    private final Map<String, List<Span>> marks = new HashMap<>();
    private final List<Frame> frames = new ArrayList<>();

    private StandoffReader(String text) {
        this.text = text;
    }

    static List<Frame> frames(String text, String annotation) {
        StandoffReader reader = new StandoffReader(text);
        String[] lines = annotation.split("\n", -1);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("T") && cells.length >= 2) {
                reader.mark(cells[0], cells[1]);
            }
        }
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("E") && cells.length >= 2) {
                reader.join(cells[1].trim());
            }
        }
        return List.copyOf(reader.frames);
    }

    private void mark(String id, String typeAndOffsets) {
        String[] parts = typeAndOffsets.split(" ", 2);
        List<Span> spans = new ArrayList<>();
        for (String offsets : parts[1].split(";", -1)) {
            String[] bounds = offsets.trim().split(" ", -1);
            spans.add(new Span(unit(Integer.parseInt(bounds[0])), unit(Integer.parseInt(bounds[1]))));
        }
        marks.put(id, spans);
    }

    private int unit(int codePoint) {
        int available = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(codePoint, available));
    }

    private void join(String event) {
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            spans.put(role, new ArrayList<>());
        }
        for (String part : event.split(" ", -1)) {
            String[] pair = part.split(":", 2);
            if (pair.length < 2) {
                continue;
            }
            String name = pair[0].replaceAll("\\d+$", "").toUpperCase(Locale.ROOT); // Content2 goes on with Content
            for (Role role : Role.values()) {
                if (role.name().equals(name)) {
                    Objects.requireNonNull(spans.get(role)).addAll(marks.getOrDefault(pair[1], List.of()));
                }
            }
        }
        Frame frame = Frame.of(extent(spans, Role.SOURCE), extent(spans, Role.CUE), extent(spans, Role.CONTENT));
        if (!frame.roles().isEmpty()) {
            frames.add(frame);
        }
    }

    private Extent extent(Map<Role, List<Span>> spans, Role role) {
        return Extent.of(text, Objects.requireNonNull(spans.get(role)));
    }
}
