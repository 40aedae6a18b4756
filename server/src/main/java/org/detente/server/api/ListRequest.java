package org.detente.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.record.list.ListQuery;
import org.detente.record.list.RowList;
import org.detente.server.actors.ActorNames;
import org.detente.server.web.Refusal;

/** Reads what a request wants of a list; refuses what it cannot mean, naming the parameter. */
final class ListRequest {
    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[a-z]-[0-9a-z-]{1,40}");
    private static final String EXAMPLE = "e-0123456789abcdef";
    private static final Pattern RELATION = Pattern.compile("[A-Z0-9:_]{2,60}-[A-Z0-9:_]{2,60}");

    private ListRequest() {}

    static ListQuery of(Context context, RowList list, ActorNames names, int limit) {
        return of(context, list.filters(), (name, text) -> value(list, names, name, text), ID, limit);
    }

    /** Of a list with filters that take any text, whose rows have such identifiers. */
    static ListQuery of(Context context, Set<String> filters, Pattern id, int limit) {
        return of(context, filters, (name, text) -> text, id, limit);
    }

    private static ListQuery of(
            Context context, Set<String> known, BiFunction<String, String, Object> value, Pattern id, int limit) {
        Map<String, Object> filters = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (values.size() != 1 || values.get(0).isBlank() || values.get(0).length() > LONGEST) {
                throw Refusal.parameter(
                        name, "It needs one value of at most " + LONGEST + " characters", "Give it once.");
            }
            if (known.contains(name)) {
                filters.put(name, value.apply(name, values.get(0).strip()));
            }
        });
        if (filters.get("from") instanceof LocalDate from
                && filters.get("to") instanceof LocalDate to
                && from.isAfter(to)) {
            throw Refusal.parameter("from", "The first day is after the last", "Exchange them.");
        }
        return new ListQuery(filters, after(context, id), limit);
    }

    private static Object value(RowList list, ActorNames names, String name, String text) {
        return switch (name) {
            case "from", "to" -> day(name, text);
            case "relation" -> relation(text);
            case "actor" -> names.inCase(text);
            case "type", "status" -> word(name, text, ApiParameters.known(list.table(), name));
            case "id", "article" -> identifier(name, text, ID, "Write it as the rows have it: " + EXAMPLE + ".");
            default -> text;
        };
    }

    private static String word(String name, String text, List<String> known) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            throw Refusal.parameter(name, "“" + text + "” is not known", "Known are " + String.join(", ", known) + ".");
        }
        return word;
    }

    private static String identifier(String name, String text, Pattern id, String advice) {
        if (!id.matcher(text).matches()) {
            throw Refusal.parameter(name, "“" + text + "” is no identifier", advice);
        }
        return text;
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
        return Optional.ofNullable(context.queryParam("after"))
                .map(text -> identifier("after", text, id, "Take “next” of the page before."));
    }
}
