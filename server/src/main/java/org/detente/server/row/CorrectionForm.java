package org.detente.server.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Correction.What;
import org.detente.server.web.Refusal;

/**
 * The form that corrects a row, with what a reader filled in.
 *
 * @param row that it is about
 * @param given the fields as they were sent; none where the form is empty
 * @param refusal why they were not taken
 */
public record CorrectionForm(RowView row, Map<String, List<String>> given, Optional<Refusal> refusal) {
    private static final int LONGEST = 500;

    /**
     * A word that is known.
     *
     * @param word as it is written
     * @param of what it is: "type"
     */
    public record Known(String word, String of) {}

    public CorrectionForm {
        given = Map.copyOf(given);
    }

    /** Nothing is filled in. */
    static CorrectionForm empty(RowView row) {
        return new CorrectionForm(row, Map.of(), Optional.empty());
    }

    /** The same, shown again with the reason. */
    CorrectionForm refused(Refusal reason) {
        return new CorrectionForm(row, given, Optional.of(reason));
    }

    /**
     * What the reader says.
     *
     * @throws Refusal where something is missing, stands twice, is too long or cannot be
     */
    Correction correction(Instant now, ShouldReader shoulds) {
        What what = row.choices().stream()
                .filter(one -> text("what").filter(one.word()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.parameter(
                        "what",
                        "It is not told what is wrong with " + row.kind().words(),
                        "Choose one from the list: "
                                + String.join(
                                        ", ",
                                        row.choices().stream().map(What::word).toList())
                                + "."));
        Optional<ShouldReader.Should> should = text("should").map(text -> shoulds.read(row.kind(), what, text));
        String why = text("why")
                .orElseThrow(() -> Refusal.parameter("why", "A correction has a reason", "Say in a sentence why."));
        String by = text("by")
                .orElseThrow(
                        () -> Refusal.parameter("by", "A correction has an author", "Give your name or initials."));
        return new Correction(
                now,
                by,
                row.id(),
                what,
                should.map(ShouldReader.Should::text),
                should.map(ShouldReader.Should::codes).orElse(List.of()),
                why);
    }

    private Optional<String> text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Refusal.parameter(name, "This is said " + values.size() + " times", "Say it once.");
        }
        String value = value(name).strip();
        if (value.length() > LONGEST) {
            throw Refusal.parameter(name, "This is longer than " + LONGEST + " characters", "Say it in fewer words.");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** What stands in a field. */
    public String value(String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public boolean isChosen(What what) {
        return value("what").equals(what.word());
    }

    /** Whether a field is the one that was refused. */
    public boolean isWrong(String name) {
        return refusal.flatMap(Refusal::parameter).filter(name::equals).isPresent();
    }

    /** The types and statuses that such a row can have. */
    public List<Known> known() {
        return Stream.of(What.TYPE, What.STATUS)
                .flatMap(what -> row.kind().known(what).stream().map(word -> new Known(word, what.word())))
                .toList();
    }
}
