package org.detente.evaluation.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * A line of text with marks, read into plain text and spans: {@code [1 Chad] {a shelled} <1s …>}.
 *
 * @param text without marks
 * @param actors spans of the mentions by the actor's number
 */
record MarkedText(String text, Map<Integer, List<Span>> actors) {
    private static final Pattern OPENING = Pattern.compile("\\[(\\d+) |\\{[a-z] |<\\d+[sqc] ");
    private static final String OPEN = "[{<";
    private static final String CLOSE = "]}>";

    private record Mark(char opening, int actor, int start) {}

    static MarkedText read(String place, String line) throws AnnotationException {
        StringBuilder plain = new StringBuilder();
        Map<Integer, List<Span>> actors = new LinkedHashMap<>();
        Deque<Mark> open = new ArrayDeque<>();
        Matcher opening = OPENING.matcher(line);
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            opening.region(at, line.length());
            if (opening.lookingAt()) {
                int actor = opening.group(1) == null ? -1 : Integer.parseInt(opening.group(1));
                open.push(new Mark(character, actor, plain.length()));
                at = opening.end() - 1;
            } else if (CLOSE.indexOf(character) >= 0) {
                if (open.isEmpty() || OPEN.indexOf(open.peek().opening()) != CLOSE.indexOf(character)) {
                    throw new AnnotationException(place, "'" + character + "' closes nothing");
                }
                Mark mark = open.pop();
                if (mark.actor() >= 0) {
                    Span span = new Span(mark.start(), plain.length());
                    actors.computeIfAbsent(mark.actor(), n -> new ArrayList<>()).add(span);
                }
            } else if (OPEN.indexOf(character) >= 0) {
                throw new AnnotationException(place, "no number, letter or role behind '" + character + "'");
            } else {
                plain.append(character);
            }
        }
        if (!open.isEmpty()) {
            throw new AnnotationException(place, "'" + open.peek().opening() + "' is never closed");
        }
        return new MarkedText(plain.toString(), actors);
    }
}
