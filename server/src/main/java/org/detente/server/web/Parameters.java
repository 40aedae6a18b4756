package org.detente.server.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the parameters of an address; refuses what cannot be meant, naming the parameter. */
public final class Parameters {
    private static final int LONGEST = 200;

    private Parameters() {}

    /** A text; absent where it is empty. */
    public static Optional<String> text(Context context, String name) {
        Optional<String> text =
                Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(given -> !given.isEmpty());
        if (text.filter(given -> given.length() > LONGEST).isPresent()) {
            throw Refusal.parameter(name, "That is longer than " + LONGEST + " characters", "Give a shorter text.");
        }
        return text;
    }

    /** A day, 2024-05-31. */
    public static Optional<LocalDate> day(Context context, String name) {
        return text(context, name).map(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < 1000 || day.getYear() > 9999) {
                    throw Refusal.parameter(name, "The year " + day.getYear() + " is out of reach", "Give another.");
                }
                return day;
            } catch (DateTimeParseException e) {
                throw Refusal.parameter(name, "“" + text + "” is no day", "Write it as 2024-05-31.");
            }
        });
    }

    /** A number from 1 to {@code most}; {@code usual} where none is given. */
    public static int number(Context context, String name, int usual, int most) {
        return text(context, name)
                .map(text -> {
                    int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
                    if (number < 1 || number > most) {
                        throw Refusal.parameter(name, "“" + text + "” is out of reach", "Give 1 to " + most + ".");
                    }
                    return number;
                })
                .orElse(usual);
    }
}
