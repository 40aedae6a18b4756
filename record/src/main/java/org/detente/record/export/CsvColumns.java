package org.detente.record.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;

/** The columns of one table's CSV file: a heading each, and what its cells say. */
final class CsvColumns<T> {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    List<String> headings() {
        return headings;
    }

    List<String> row(T value) {
        return cells.stream().map(cell -> cell.apply(value)).toList();
    }

    /** Words from a text, made safe: a spreadsheet would run a cell that begins with a formula's sign. */
    CsvColumns<T> words(String heading, Function<T, String> cell) {
        return plain(heading, value -> safe(cell.apply(value)));
    }

    CsvColumns<T> maybe(String heading, Function<T, Optional<String>> cell) {
        return words(heading, value -> cell.apply(value).orElse(""));
    }

    /** The columns of a part of the row. */
    <P> CsvColumns<T> all(Function<T, P> part, CsvColumns<P> columns) {
        for (int i = 0; i < columns.headings.size(); i++) {
            Function<P, String> cell = columns.cells.get(i);
            plain(columns.headings.get(i), value -> cell.apply(part.apply(value)));
        }
        return this;
    }

    /** What the program itself says: identifiers, codes, numbers. */
    CsvColumns<T> plain(String heading, Function<T, String> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    CsvColumns<T> number(String heading, Function<T, OptionalDouble> cell) {
        return plain(heading, value -> decimal(cell.apply(value)));
    }

    CsvColumns<T> integer(String heading, Function<T, OptionalLong> cell) {
        return plain(heading, value -> {
            OptionalLong number = cell.apply(value);
            return number.isPresent() ? Long.toString(number.getAsLong()) : "";
        });
    }

    /** Three columns: the words, where they begin and where they end. */
    CsvColumns<T> phrase(String name, Function<T, Phrase> phrase) {
        return words(name + "_text", value -> phrase.apply(value).text())
                .span(name, value -> phrase.apply(value).span());
    }

    /** Seven columns, empty where no place is known. */
    CsvColumns<T> place(Function<T, Optional<Place>> place) {
        return maybe("place_name", row -> place.apply(row).map(Place::name))
                .maybe("place_country", row -> place.apply(row).flatMap(Place::country))
                .number("place_lat", row -> place.apply(row).map(Place::lat).orElse(OptionalDouble.empty()))
                .number("place_lon", row -> place.apply(row).map(Place::lon).orElse(OptionalDouble.empty()))
                .integer(
                        "place_geonames_id",
                        row -> place.apply(row).map(Place::geonamesId).orElse(OptionalLong.empty()))
                .maybe(
                        "place_level",
                        row -> place.apply(row).flatMap(Place::level).map(PlaceLevel::word))
                .number(
                        "place_confidence",
                        row -> place.apply(row).map(Place::confidence).orElse(OptionalDouble.empty()));
    }

    /** The three columns of {@link #phrase}, empty where there are no words. */
    CsvColumns<T> maybePhrase(String name, Function<T, Optional<Phrase>> phrase) {
        return maybe(name + "_text", value -> phrase.apply(value).map(Phrase::text))
                .integer(
                        name + "_start",
                        value -> offset(
                                phrase.apply(value).map(found -> found.span().start())))
                .integer(
                        name + "_end",
                        value -> offset(
                                phrase.apply(value).map(found -> found.span().end())));
    }

    private static OptionalLong offset(Optional<Integer> offset) {
        return offset.stream().mapToLong(Integer::longValue).findFirst();
    }

    CsvColumns<T> span(String name, Function<T, Span> span) {
        return plain(
                        name + "_start",
                        value -> Integer.toString(span.apply(value).start()))
                .plain(
                        name + "_end",
                        value -> Integer.toString(span.apply(value).end()));
    }

    /** Four columns: who is meant. */
    CsvColumns<T> actor(String prefix, Function<T, Optional<Actor>> actor) {
        return maybe(prefix + "code", value -> actor.apply(value).map(Actor::code))
                .maybe(
                        prefix + "sector",
                        value -> actor.apply(value).flatMap(Actor::sector).map(Enum::name))
                .maybe(prefix + "name", value -> actor.apply(value).flatMap(Actor::name))
                .maybe(prefix + "role", value -> actor.apply(value).flatMap(Actor::role));
    }

    /** Two columns: the codes of those whose code is known, and everybody's words; several with a bar between. */
    CsvColumns<T> parties(String name, Function<T, List<ActorPhrase>> parties) {
        return words(
                        name + "_codes",
                        value -> joined(parties.apply(value).stream()
                                .flatMap(party -> party.actor().stream())
                                .map(Actor::code)
                                .toList()))
                .words(
                        name + "_texts",
                        value -> joined(parties.apply(value).stream()
                                .map(ActorPhrase::text)
                                .toList()));
    }

    static String joined(List<String> parts) {
        return String.join("|", parts);
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent()
                ? java.math.BigDecimal.valueOf(number.getAsDouble())
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
