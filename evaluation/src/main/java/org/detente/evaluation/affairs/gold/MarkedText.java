package org.detente.evaluation.affairs.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * A text with marks for meetings, instruments, demands and answers, as gold/affairs/README.md describes them: taken apart into
 * plain text and what its marks say.
 *
 * @param text without the marks
 * @param marks in the order of the text
 */
record MarkedText(String text, List<Mark> marks) {
    private static final String WORDS = "([^\\[\\]{}<>]++)";
    private static final Pattern MARK = Pattern.compile("\\[(?:\\d++,?+)++ " + WORDS + "\\]"
            + "|\\{(?<row>[mi]\\d++):(?<status>[a-z_-]++) " + WORDS + "\\}"
            + "|\\{(?<demand>d\\d++) " + WORDS + "\\}"
            + "|\\{r (?<answered>d\\d++):(?<answer>[a-z]++) " + WORDS + "\\}"
            + "|<(?<part>[tpfc]) (?<of>[md]\\d++) " + WORDS + ">");
    private static final Pattern LEFT = Pattern.compile("[\\[\\]{}<>]");

    MarkedText {
        marks = List.copyOf(marks);
    }

    /** What marked words do for a row. */
    enum Role {
        /** They tell of it. */
        TELLS,
        /** They are what a demand asks. */
        CONTENT,
        /** They answer a demand. */
        ANSWERS,
        /** They tell when, where or in what forum a meeting is. */
        PART
    }

    /**
     * Marked words.
     *
     * @param row letter and number: "m1"
     * @param status in lower case, where the mark tells one
     */
    record Mark(Role role, String row, Optional<String> status, Span span) {}

    /**
     * Takes a text apart.
     *
     * @throws IllegalArgumentException where a mark cannot be read, with the words around it
     */
    static MarkedText read(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            plain.append(marked, at, matcher.start());
            int start = plain.length();
            plain.append(words(matcher));
            Span span = new Span(start, plain.length());
            mark(matcher, span).ifPresent(marks::add);
            at = matcher.end();
        }
        plain.append(marked, at, marked.length());
        Matcher left = LEFT.matcher(plain);
        if (left.find()) {
            throw new IllegalArgumentException("a mark cannot be read near \""
                    + plain.substring(Math.max(0, left.start() - 20), Math.min(plain.length(), left.end() + 20))
                    + "\"");
        }
        return new MarkedText(plain.toString(), marks);
    }

    private static String words(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            int start = matcher.start(group);
            if (start >= 0 && matcher.end(group) == matcher.end() - 1) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("every mark has words");
    }

    private static Optional<Mark> mark(Matcher matcher, Span span) {
        if (matcher.group("row") != null) {
            return Optional.of(new Mark(Role.TELLS, matcher.group("row"), Optional.of(matcher.group("status")), span));
        }
        if (matcher.group("demand") != null) {
            return Optional.of(new Mark(Role.TELLS, matcher.group("demand"), Optional.empty(), span));
        }
        if (matcher.group("answered") != null) {
            return Optional.of(
                    new Mark(Role.ANSWERS, matcher.group("answered"), Optional.of(matcher.group("answer")), span));
        }
        if (matcher.group("part") != null) {
            Role role = matcher.group("part").equals("c") ? Role.CONTENT : Role.PART;
            return Optional.of(new Mark(role, matcher.group("of"), Optional.empty(), span));
        }
        return Optional.empty();
    }

    /** The words that tell of a row, the last that tell its status before the others. */
    Optional<Mark> telling(String row, String status) {
        List<Mark> telling = marks.stream()
                .filter(mark -> mark.role() == Role.TELLS && mark.row().equals(row))
                .toList();
        return telling.stream()
                .filter(mark -> mark.status()
                        .filter(status.toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .reduce((earlier, later) -> later)
                .or(() -> telling.stream().findFirst());
    }

    /** All words that tell of a row. */
    List<Span> telling(String row) {
        return spans(Role.TELLS, row);
    }

    /** What a demand asks, the first time. */
    Optional<Span> content(String row) {
        return marks.stream()
                .filter(mark -> mark.role() == Role.CONTENT && mark.row().equals(row))
                .map(Mark::span)
                .findFirst();
    }

    /** The words that answer a demand. */
    List<Span> answering(String row) {
        return spans(Role.ANSWERS, row);
    }

    private List<Span> spans(Role role, String row) {
        return marks.stream()
                .filter(mark -> mark.role() == role && mark.row().equals(row))
                .map(Mark::span)
                .toList();
    }
}
