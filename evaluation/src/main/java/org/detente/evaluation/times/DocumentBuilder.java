package org.detente.evaluation.times;

import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.model.Span;

/** Puts a document together as its elements come. */
final class DocumentBuilder {
    private static final int DAY_LENGTH = 10;

    private final String file;
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder outside = new StringBuilder();
    private final List<TimeTag> outsideTags = new ArrayList<>();
    private final StringBuilder inside = new StringBuilder();
    private final List<TimeTag> insideTags = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<PartialDate> created = Optional.empty();
    private boolean inName;
    private boolean inText;
    private boolean hasText;

    /** A tag that is open. */
    private record Open(int start, String type, String value, boolean ofDocument) {}

    DocumentBuilder(String file) {
        this.file = file;
    }

    void open(String element, String type, String value, String function) {
        switch (element) {
            case "DOCID" -> inName = true;
            case "TEXT" -> {
                inText = true;
                hasText = true;
            }
            case "TIMEX3" -> {
                boolean ofDocument = function.equals("CREATION_TIME") || function.equals("PUBLICATION_TIME");
                if (ofDocument && (created.isEmpty() || function.equals("CREATION_TIME"))) {
                    created = date(value);
                }
                open.push(new Open(text().length(), type, value, ofDocument));
            }
            default -> {}
        }
    }

    void add(String characters) {
        (inName ? name : text()).append(characters);
    }

    void close(String element) {
        switch (element) {
            case "DOCID" -> inName = false;
            case "TEXT" -> inText = false;
            case "TIMEX3" -> {
                Open tag = open.pop();
                int start = tag.start;
                int end = text().length();
                while (start < end && Character.isWhitespace(text().charAt(start))) {
                    start++;
                }
                while (end > start && Character.isWhitespace(text().charAt(end - 1))) {
                    end--;
                }
                if (end > start && !tag.ofDocument) {
                    (inText ? insideTags : outsideTags).add(new TimeTag(new Span(start, end), tag.type, tag.value));
                }
            }
            default -> {}
        }
    }

    TimeDocument document() {
        String title = name.toString().strip();
        return new TimeDocument(
                title.isEmpty() ? file : file + " " + title,
                unwrapped((hasText ? inside : outside).toString()),
                created,
                hasText ? insideTags : outsideTags);
    }

    private StringBuilder text() {
        return inText ? inside : outside;
    }

    /** Lines that were only wrapped are joined, so that they are one paragraph; no offset changes. */
    private static String unwrapped(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean single = text.charAt(i) == '\n' && text.charAt(i + 1) != '\n' && text.charAt(i - 1) != '\n';
            if (single && ".!?:\"”'".indexOf(text.charAt(i - 1)) < 0) {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }

    /** The day, month or year of a value; nothing where it is another. */
    private static Optional<PartialDate> date(String value) {
        try {
            String day = value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
            return Optional.of(PartialDate.parse(day));
        } catch (DateTimeParseException e) {
            // a document without a usable date is read as one that has none
            return Optional.empty();
        }
    }
}
