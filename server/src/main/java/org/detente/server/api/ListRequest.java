package org.detente.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.record.list.ListQuery;
import org.detente.record.list.RowList;
import org.detente.server.web.Refusal;

/** Reads what a request wants of a list; refuses what it cannot mean, naming the parameter. */
final class ListRequest {
    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[a-z]-[0-9a-z-]{1,40}");
    private static final Pattern RELATION = Pattern.compile("[A-Z0-9:_]{2,60}-[A-Z0-9:_]{2,60}");

    private ListRequest() {}

    static ListQuery of(Context context, RowList list, int limit) {
        return of(context, list.filters(), ID, limit);
    }

    /** Of a list with these filters, whose rows have such identifiers. */
    static ListQuery of(Context context, Set<String> names, Pattern id, int limit) {
        Map<String, Object> filters = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (values.size() != 1 || values.get(0).isBlank() || values.get(0).length() > LONGEST) {
                throw Refusal.parameter(
                        name, "It needs one value of at most " + LONGEST + " characters", "Give it once.");
            }
            if (names.contains(name)) {
                filters.put(name, value(name, values.get(0).strip()));
            }
        });
        return new ListQuery(filters, after(context, id), limit);
    }

    private static Object value(String name, String text) {
        return switch (name) {
            case "from", "to" -> day(name, text);
            case "relation" -> relation(text);
            default -> text;
        };
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.parameter(name, "“" + text + "” is no day", "Write it as 2024-05-31.");
        }
    }

    /** The codes in the order of the tables. */
    private static String relation(String text) {
        String pair = text.toUpperCase(Locale.ROOT);
        if (!RELATION.matcher(pair).matches()) {
            throw Refusal.parameter("relation", "“" + text + "” names no two actors", "Write RUS-USA or IGO:NATO-RUS.");
        }
        return Arrays.stream(pair.split("-", -1)).sorted().collect(Collectors.joining("-"));
    }

    private static Optional<String> after(Context context, Pattern id) {
        Optional<String> after = Optional.ofNullable(context.queryParam("after"));
        after.filter(given -> !id.matcher(given).matches()).ifPresent(given -> {
            throw Refusal.parameter("after", "“" + given + "” is no identifier", "Take “next” of the page before.");
        });
        return after;
    }
}
