package org.detente.evaluation.copies.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.EventType;

/**
 * What is done in a story, as its head says.
 *
 * @param type the PLOVER type
 * @param source code of who does it
 * @param target code of whom it is done to
 * @param mutual whether both do it to each other
 * @param day when
 */
public record Act(EventType type, String source, String target, boolean mutual, LocalDate day) {
    private static final Pattern FORM = Pattern.compile("([A-Z]+) ([A-Z:]+)([>=])([A-Z:]+) (\\d{4}-\\d\\d-\\d\\d)");

    /** Reads {@code ACCUSE TGO>GHA 2024-03-04}. */
    static Optional<Act> parse(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Act(
                    EventType.valueOf(form.group(1)),
                    form.group(2),
                    form.group(4),
                    form.group(3).equals("="),
                    LocalDate.parse(form.group(5))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
