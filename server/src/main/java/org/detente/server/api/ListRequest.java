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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.record.list.ListQuery;
import org.detente.record.list.RowList;
import org.detente.server.web.Refusal;

/** Reads what a request wants of a list; refuses what it cannot mean, naming the parameter. */
final class ListRequest {
    /** Rows of a page where a request does not say. */
    static final int ROWS = 100;

    /** Rows of a page at most. */
    static final int MOST_ROWS = 1_000;

    /** What says which rows of a list are wanted. */
    static final Set<String> PAGING = Set.of("after", "limit");

    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[a-z]-[0-9a-z-]{1,40}");
    private static final Pattern RELATION = Pattern.compile("[A-Z0-9:_]{2,60}-[A-Z0-9:_]{2,60}");

    private ListRequest() {}

    static ListQuery of(Context context, RowList list) {
        return of(context, list.filters(), ID);
    }

    /** Of a list with these filters, whose rows have such identifiers. */
    static ListQuery of(Context context, Set<String> names, Pattern id) {
        Set<String> known = new TreeSet<>(names);
        known.addAll(PAGING);
        refuseOthers(context, known);
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
        return new ListQuery(filters, after(context, id), limit(context));
    }

    /** What is not known is refused, not ignored. */
    static void refuseOthers(Context context, Set<String> known) {
        context.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.parameter(
                            name, "There is no such parameter", "Known are " + String.join(", ", known) + ".");
                });
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

    /** How many rows are wanted. */
    static int limit(Context context) {
        String text = Optional.ofNullable(context.queryParam("limit")).orElse("" + ROWS);
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST_ROWS) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // as below
        }
        throw Refusal.parameter("limit", "“" + text + "” is no number of rows", "Give 1 to " + MOST_ROWS + ".");
    }
}
