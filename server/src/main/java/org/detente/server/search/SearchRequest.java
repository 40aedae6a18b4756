package org.detente.server.search;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.detente.search.SearchFilters;
import org.detente.search.SearchOrder;
import org.detente.search.SearchQuery;
import org.detente.search.document.SearchKind;
import org.detente.server.actors.ActorNames;
import org.detente.server.web.Refusal;

/**
 * What a reader wants to find, as the address says it.
 *
 * @param query what is looked for
 * @param parameters the address's own parameters with a value, without the page
 */
public record SearchRequest(SearchQuery query, Map<String, String> parameters) {
    /** The names of all filters, in the order of addresses. */
    public static final List<String> FILTERS =
            List.of("q", "kind", "actor", "type", "status", "outlet", "from", "to", "order");

    private static final List<String> CHOSEN = List.of("kind", "type", "status", "order");
    private static final int LONGEST = 200;

    public SearchRequest {
        parameters = new LinkedHashMap<>(parameters);
    }

    /**
     * Reads an address.
     *
     * @param names what readers call actors
     * @throws Refusal where a filter cannot be used; any words can be looked for
     */
    public static SearchRequest of(Context context, ActorNames names) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : FILTERS) {
            value(context, name)
                    .ifPresent(text -> given.put(name, CHOSEN.contains(name) ? text.toLowerCase(Locale.ROOT) : text));
        }
        Optional<LocalDate> from = day(given, "from");
        Optional<LocalDate> to = day(given, "to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw Refusal.parameter("from", "The first day is after the last", "Exchange them.");
        }
        return new SearchRequest(
                new SearchQuery(
                        given.getOrDefault("q", ""),
                        one(given, "kind", Arrays.asList(SearchKind.values()), SearchKind::word),
                        actor(given, names),
                        one(given, "type", SearchFilters.TYPES, Function.identity()),
                        one(given, "status", SearchFilters.STATUSES, Function.identity()),
                        Optional.ofNullable(given.get("outlet")),
                        from,
                        to,
                        one(given, "order", Arrays.asList(SearchOrder.values()), SearchOrder::word)
                                .orElse(SearchOrder.RELEVANCE)),
                given);
    }

    /** The same search at another address, with one parameter changed, or left out where its value is empty. */
    String address(String path, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        String query = changed.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The same search at another address. */
    String address(String path) {
        return address(path, "page", "");
    }

    /** What was given for a parameter. */
    String given(String name) {
        return parameters.getOrDefault(name, "");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> value(Context context, String name) {
        List<String> values = context.queryParams(name);
        if (values.size() > 1) {
            throw Refusal.parameter(name, "It stands there more than once", "Give it once.");
        }
        Optional<String> value = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (!name.equals("q") && value.filter(text -> text.length() > LONGEST).isPresent()) {
            throw Refusal.parameter(name, "It is too long", "Give at most " + LONGEST + " characters.");
        }
        return value;
    }

    private static Optional<String> actor(Map<String, String> given, ActorNames names) {
        return Optional.ofNullable(given.get("actor"))
                .map(text -> names.code(text)
                        .orElseThrow(() -> Refusal.parameter(
                                "actor",
                                "Nothing is known of an actor “" + text + "”",
                                "Write a name or a code: Russia, RUS, IGO:NATO.")));
    }

    private static <T> Optional<T> one(
            Map<String, String> given, String name, List<T> known, Function<T, String> word) {
        return Optional.ofNullable(given.get(name))
                .map(text -> known.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(() -> Refusal.parameter(
                                name,
                                "“" + text + "” is not known",
                                "Known are " + known.stream().map(word).collect(Collectors.joining(", ")) + ".")));
    }

    private static Optional<LocalDate> day(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Refusal.parameter(name, "“" + text + "” is no day", "Write it as 2024-05-31.");
            }
        });
    }
}
