package org.detente.server.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a reader was here before, which only the reader's own browser remembers.
 *
 * <p>The cookie holds two moments, each with the number of the last article then: that of the visit before and that of
 * this visit, which ends after half an hour without a page. It says nothing about who reads.
 */
public final class Visits {
    private static final String NAME = "detente-visits";
    private static final Pattern VALUE =
            Pattern.compile("(\\d{1,12})\\.(\\d{1,9})_(\\d{1,12})\\.(\\d{1,9})_(\\d{1,12})");
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final int YEAR_SECONDS = 365 * 86_400;

    /**
     * A visit.
     *
     * @param day when it began, in UTC
     * @param articles number of the last article then
     */
    public record Visit(LocalDate day, int articles) {}

    private Visits() {}

    /** The visit before this one, where there was one; remembers this one. */
    public static Optional<Visit> before(Context context, int articles, Instant now) {
        long seconds = now.getEpochSecond();
        String cookie = context.cookie(NAME);
        Matcher told = VALUE.matcher(cookie == null ? "" : cookie);
        if (!told.matches()) {
            remember(context, "0.0_" + seconds + "." + articles + "_" + seconds);
            return Optional.empty();
        }
        String before = told.group(1) + "." + told.group(2);
        String current = told.group(3) + "." + told.group(4);
        if (seconds - Long.parseLong(told.group(5)) > PAUSE.toSeconds()) {
            before = current;
            current = seconds + "." + articles;
        }
        remember(context, before + "_" + current + "_" + seconds);
        return visit(before);
    }

    private static Optional<Visit> visit(String text) {
        int dot = text.indexOf('.');
        long seconds = Long.parseLong(text.substring(0, dot));
        return seconds == 0
                ? Optional.empty()
                : Optional.of(new Visit(
                        LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC),
                        Integer.parseInt(text.substring(dot + 1))));
    }

    private static void remember(Context context, String value) {
        context.cookie(
                new Cookie(NAME, value, "/", YEAR_SECONDS, context.req().isSecure(), true, null, SameSite.STRICT));
    }
}
