package org.detente.evaluation.affairs.gold;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.evaluation.affairs.gold.GoldAffairs.Demand;
import org.detente.evaluation.affairs.gold.GoldAffairs.Instrument;
import org.detente.evaluation.affairs.gold.GoldAffairs.Meeting;
import org.detente.evaluation.affairs.gold.MarkedText.Mark;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/** Reads the lines below a marked text, one for each meeting, instrument and demand. */
final class MarkedRows {
    private static final String NONE = "-";
    private static final Pattern MEETING = Pattern.compile("parties (?<parties>[\\d,]+|-); forum (?<forum>.+); "
            + "date (?<date>[\\d-]+); place (?<place>.+); status (?<status>\\w+)(?: to (?<to>[\\d-]+))?");
    private static final Pattern INSTRUMENT = Pattern.compile(
            "name (?<name>.+); kind (?<kind>\\w+); parties (?<parties>[\\d,]+|-); status (?<status>\\w+); since [\\d-]+");
    private static final Pattern DEMAND = Pattern.compile(
            "by (?<by>[\\d,]+); to (?<to>[\\d,]+); date [\\d-]+; reply (?<reply>\\w+)(?: by [\\d,]+)?(?: date .*)?");

    private final MarkedText text;
    private final Optional<String> answers;
    private final List<Sentence> sentences;
    private final Map<String, String> codes = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    /**
     * The rows of a text, none so far.
     *
     * @param answers the earlier article whose demands are answered
     */
    MarkedRows(MarkedText text, Optional<String> answers) {
        this.text = text;
        this.answers = answers;
        sentences = TextAnalyzer.analyze(text.text()).sentences();
    }

    List<Meeting> meetings() {
        return meetings;
    }

    List<Instrument> instruments() {
        return instruments;
    }

    List<Demand> demands() {
        return demands;
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it has another form, or nothing in the text tells of its row
     */
    void add(String line) {
        if (line.isBlank()) {
            return;
        }
        int colon = line.indexOf(": ");
        String row = colon < 0 ? line.replace(":", "") : line.substring(0, colon);
        String rest = colon < 0 ? "" : line.substring(colon + 2);
        try {
            switch (row.charAt(0)) {
                case 'a' -> actors(rest);
                case 'm' -> meeting(row, matched(MEETING, rest));
                case 'i' -> instrument(row, matched(INSTRUMENT, rest));
                case 'd' -> demand(row, matched(DEMAND, rest));
                default -> throw new IllegalArgumentException("a line of no table");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a date that is none", e);
        }
    }

    private static Matcher matched(Pattern form, String rest) {
        Matcher matcher = form.matcher(rest);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not of the form " + form.pattern());
        }
        return matcher;
    }

    private void actors(String rest) {
        for (String part : rest.split(",", -1)) {
            String[] words = part.strip().split(" ", 2);
            if (words.length == 2) {
                codes.put(words[0], words[1]);
            }
        }
    }

    private void meeting(String row, Matcher line) {
        meetings.add(new Meeting(
                codes(line.group("parties")),
                told(line.group("forum")),
                told(line.group("date")).map(PartialDate::parse),
                Optional.ofNullable(line.group("to")).flatMap(MarkedRows::told).map(PartialDate::parse),
                told(line.group("place")),
                constant(MeetingStatus.class, line.group("status")),
                text.telling(row),
                evidence(row, line.group("status"))));
    }

    private void instrument(String row, Matcher line) {
        instruments.add(new Instrument(
                line.group("name"),
                constant(InstrumentKind.class, line.group("kind")),
                codes(line.group("parties")),
                constant(InstrumentStatus.class, line.group("status")),
                evidence(row, line.group("status"))));
    }

    private void demand(String row, Matcher line) {
        demands.add(new Demand(
                codes(line.group("by")),
                codes(line.group("to")),
                text.content(row).map(span -> span.cut(text.text())).orElse(""),
                constant(ReplyStatus.class, line.group("reply")),
                answers,
                text.answering(row),
                words(row, ""),
                text.content(row),
                evidence(row, "")));
    }

    /** The sentence with the words that tell the row's status. */
    private Span evidence(String row, String status) {
        Span words = words(row, status);
        return sentences.stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.overlaps(words))
                .findFirst()
                .orElse(words);
    }

    private Span words(String row, String status) {
        return text.telling(row, status)
                .map(Mark::span)
                .orElseThrow(() -> new IllegalArgumentException("nothing in the text is marked as " + row));
    }

    private Set<String> codes(String numbers) {
        Set<String> found = new TreeSet<>();
        if (!numbers.equals(NONE)) {
            for (String number : numbers.split(",", -1)) {
                String code = codes.get(number);
                if (code == null) {
                    throw new IllegalArgumentException("no code for actor " + number);
                }
                found.add(code);
            }
        }
        return found;
    }

    private static Optional<String> told(String words) {
        return Optional.of(words).filter(told -> !told.equals(NONE));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
