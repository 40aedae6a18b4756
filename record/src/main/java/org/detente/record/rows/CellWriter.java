package org.detente.record.rows;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends the cells of one table's rows from left to right; types of the model that span several cells know it here. */
final class CellWriter implements AutoCloseable {
    private final DuckDBAppender appender;

    CellWriter(DuckDBConnection connection, String table) throws SQLException {
        this.appender = connection.createAppender(table);
    }

    CellWriter row() throws SQLException {
        appender.beginRow();
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }

    CellWriter text(String text) throws SQLException {
        appender.append(text);
        return this;
    }

    CellWriter text(Optional<String> text) throws SQLException {
        return text.isPresent() ? text(text.get()) : absent(1);
    }

    /** An enum's constant in lower case, as in the export. */
    CellWriter lower(Enum<?> constant) throws SQLException {
        return text(lowerCase(constant));
    }

    CellWriter number(int number) throws SQLException {
        appender.append(number);
        return this;
    }

    CellWriter number(double number) throws SQLException {
        appender.append(number);
        return this;
    }

    CellWriter number(OptionalDouble number) throws SQLException {
        return number.isPresent() ? number(number.getAsDouble()) : absent(1);
    }

    CellWriter number(OptionalLong number) throws SQLException {
        if (number.isPresent()) {
            appender.append(number.getAsLong());
            return this;
        }
        return absent(1);
    }

    CellWriter flag(boolean flag) throws SQLException {
        appender.append(flag);
        return this;
    }

    /** Two cells: the first day and the precision. */
    CellWriter date(Optional<PartialDate> date) throws SQLException {
        if (date.isEmpty()) {
            return absent(2);
        }
        appender.append(date.get().first());
        return lower(date.get().precision());
    }

    /** A moment in UTC. */
    CellWriter moment(Optional<Instant> moment) throws SQLException {
        if (moment.isEmpty()) {
            return absent(1);
        }
        appender.append(LocalDateTime.ofInstant(moment.get(), ZoneOffset.UTC));
        return this;
    }

    /** Three cells: text, start, end. */
    CellWriter phrase(String text, Span span) throws SQLException {
        return text(text).number(span.start()).number(span.end());
    }

    /** Four cells: code, sector, name, role. */
    CellWriter actor(Optional<Actor> actor) throws SQLException {
        if (actor.isEmpty()) {
            return absent(4);
        }
        Actor who = actor.get();
        return text(who.code())
                .text(who.sector().map(Enum::name))
                .text(who.name())
                .text(who.role());
    }

    /** Seven cells: phrase and actor. */
    CellWriter actorPhrase(Optional<ActorPhrase> phrase) throws SQLException {
        return phrase.isPresent()
                ? phrase(phrase.get().text(), phrase.get().span())
                        .actor(phrase.get().actor())
                : absent(7);
    }

    /** Five cells: name, country, latitude, longitude, number in GeoNames. */
    CellWriter place(Optional<Place> place) throws SQLException {
        if (place.isEmpty()) {
            return absent(5);
        }
        Place where = place.get();
        return text(where.name())
                .text(where.country())
                .number(where.lat())
                .number(where.lon())
                .number(where.geonamesId());
    }

    /** Two cells, which stand behind all others of a row: the level of its place and how sure it is. */
    CellWriter weighed(Optional<Place> place) throws SQLException {
        return text(place.flatMap(Place::level).map(PlaceLevel::word))
                .number(place.map(Place::confidence).orElse(OptionalDouble.empty()));
    }

    CellWriter texts(List<String> texts) throws SQLException {
        appender.append(texts);
        return this;
    }

    /** One cell: a list of structs, each the list of its fields in the order of the column's type. */
    CellWriter structs(List<List<@Nullable Object>> structs) throws SQLException {
        appender.append(structs);
        return this;
    }

    CellWriter absent(int cells) throws SQLException {
        for (int i = 0; i < cells; i++) {
            appender.appendNull();
        }
        return this;
    }

    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<@Nullable Object> struct(Phrase phrase) {
        return Arrays.asList(phrase.text(), phrase.span().start(), phrase.span().end());
    }

    static List<@Nullable Object> struct(ActorPhrase phrase) {
        Optional<Actor> actor = phrase.actor();
        return Arrays.asList(
                phrase.text(),
                phrase.span().start(),
                phrase.span().end(),
                actor.map(Actor::code).orElse(null),
                actor.flatMap(Actor::sector).map(Enum::name).orElse(null),
                actor.flatMap(Actor::name).orElse(null),
                actor.flatMap(Actor::role).orElse(null));
    }
}
