package org.detente.evaluation.copies.story;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of one file, read from the first to the last. */
final class StoryLines {
    private static final String PART = "=== ";
    private static final Set<String> KEYS = Set.of("outlet", "published", "title", "byline", "note");

    private final String file;
    private final List<String> lines;
    private int next;

    StoryLines(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    Story story() throws StoryFormatException {
        String number = value("story");
        if (!file.equals(number + ".txt")) {
            throw wrong("story " + number + " stands in " + file, "name the file " + number + ".txt");
        }
        List<Act> acts = new ArrayList<>();
        for (String words : value("acts").split("; ", -1)) {
            acts.add(Act.parse(words)
                    .orElseThrow(() -> wrong("not an act: '" + words + "'", "write TYPE SOURCE>TARGET YYYY-MM-DD")));
        }
        List<Part> parts = new ArrayList<>();
        for (char letter : PartKind.LETTERS.toCharArray()) {
            parts.add(part(number, letter));
        }
        if (next < lines.size()) {
            next++;
            throw wrong("something stands behind part f", "leave it out");
        }
        return new Story(number, acts, parts);
    }

    private String value(String key) throws StoryFormatException {
        String line = line();
        if (!line.startsWith(key + ": ")) {
            throw wrong("'" + line + "' in place of '" + key + ": …'", "begin with the lines story: and acts:");
        }
        return line.substring(key.length() + 2).strip();
    }

    private Part part(String story, char letter) throws StoryFormatException {
        String heading = line();
        PartKind kind = Optional.of(heading)
                .filter(h -> h.startsWith(PART))
                .flatMap(h -> PartKind.of(h.substring(PART.length()).strip()))
                .filter(k -> k.letter() == letter)
                .orElseThrow(
                        () -> wrong("'" + heading + "' in place of part " + letter, "head it '=== " + letter + " …'"));
        Map<String, String> head = head();
        List<String> paragraphs = paragraphs();
        OffsetDateTime published;
        try {
            published = OffsetDateTime.parse(required(head, "published", kind));
        } catch (DateTimeException e) {
            throw wrong("'" + head.get("published") + "' is no time (part " + letter + ")", "write 2024-03-05T08:10Z");
        }
        return new Part(
                story,
                kind,
                required(head, "outlet", kind),
                published,
                required(head, "title", kind),
                Optional.ofNullable(head.get("byline")),
                Optional.ofNullable(head.get("note")),
                paragraphs);
    }

    private Map<String, String> head() throws StoryFormatException {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line = line(); !line.isBlank(); line = line()) {
            int colon = line.indexOf(": ");
            if (colon < 0 || !KEYS.contains(line.substring(0, colon))) {
                throw wrong("not a line of a head: '" + line + "'", "put an empty line before the text");
            }
            head.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return head;
    }

    private String required(Map<String, String> head, String key, PartKind kind) throws StoryFormatException {
        String value = head.get(key);
        if (value == null) {
            throw wrong("part " + kind.letter() + ", which ends here, has no " + key, "add a line '" + key + ": …'");
        }
        return value;
    }

    private List<String> paragraphs() throws StoryFormatException {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        while (next < lines.size() && !lines.get(next).startsWith(PART)) {
            String line = lines.get(next++).strip();
            if (open && !line.isEmpty()) {
                throw wrong("a paragraph goes on in a second line", "put an empty line between two paragraphs");
            }
            open = !line.isEmpty();
            if (open) {
                paragraphs.add(line);
            }
        }
        if (paragraphs.isEmpty()) {
            throw wrong("a part without a text", "add its paragraphs behind an empty line");
        }
        return paragraphs;
    }

    private String line() throws StoryFormatException {
        if (next == lines.size()) {
            throw wrong("the file ends too early", "a story has the parts a to f, each with head, empty line and text");
        }
        return lines.get(next++);
    }

    private StoryFormatException wrong(String what, String attempt) {
        return new StoryFormatException(file, Math.max(next, 1), what, attempt);
    }
}
