package org.detente.record.rows;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Quad;
import org.detente.model.Sector;
import org.detente.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row from left to right, in the order in which {@link CellWriter} appended them. */
public final class CellReader {
    private final ResultSet row;
    private int column;

    /**
     * @param row a result whose cursor stands on the row
     */
    CellReader(ResultSet row) {
        this.row = row;
    }

    public String text() throws SQLException {
        return Objects.requireNonNull(row.getString(++column));
    }

    public Optional<String> optionalText() throws SQLException {
        return Optional.ofNullable(row.getString(++column));
    }

    public int number() throws SQLException {
        return row.getInt(++column);
    }

    public long bigNumber() throws SQLException {
        return row.getLong(++column);
    }

    public double decimal() throws SQLException {
        return row.getDouble(++column);
    }

    public boolean flag() throws SQLException {
        return row.getBoolean(++column);
    }

    /** A day. */
    public Optional<LocalDate> optionalDay() throws SQLException {
        return Optional.ofNullable(row.getObject(++column, LocalDate.class));
    }

    /** The number of a quad class. */
    public Quad quad() throws SQLException {
        int number = number();
        return Arrays.stream(Quad.values())
                .filter(quad -> quad.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The lines of a text, each once; a text without characters has none. */
    public Set<String> lines() throws SQLException {
        String text = text();
        if (text.isEmpty()) {
            return Set.of();
        }
        return text.indexOf('\n') < 0 ? Set.of(text) : new HashSet<>(Arrays.asList(text.split("\n", -1)));
    }

    /** Two cells: the first day and the precision. */
    public Optional<PartialDate> date() throws SQLException {
        LocalDate first = row.getObject(++column, LocalDate.class);
        Optional<String> precision = optionalText();
        return first == null
                ? Optional.empty()
                : Optional.of(new PartialDate(first, constant(PartialDate.Precision.class, precision.orElseThrow())));
    }

    /** A moment in UTC. */
    Optional<Instant> moment() throws SQLException {
        return Optional.ofNullable(row.getObject(++column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** Five cells: name, country, latitude, longitude, number in GeoNames. */
    public Optional<Place> place() throws SQLException {
        Optional<String> name = optionalText();
        Optional<String> country = optionalText();
        OptionalDouble lat = optionalDecimal();
        OptionalDouble lon = optionalDecimal();
        OptionalLong geonamesId = optionalNumber();
        return name.map(n -> new Place(n, country, lat, lon, geonamesId));
    }

    /** A place with the two cells that tell its level and how sure it is; they stand behind all others of a row. */
    public Optional<Place> weighed(Optional<Place> place) throws SQLException {
        Optional<PlaceLevel> level = optionalText().map(word -> constant(PlaceLevel.class, word));
        OptionalDouble confidence = optionalDecimal();
        return place.map(where -> new Place(
                where.name(), where.country(), where.lat(), where.lon(), where.geonamesId(), level, confidence));
    }

    OptionalDouble optionalDecimal() throws SQLException {
        double number = row.getDouble(++column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    OptionalLong optionalNumber() throws SQLException {
        long number = row.getLong(++column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** A constant by its name in lower case. */
    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return constant(type, text());
    }

    /** The cells of a whole row of mentions. */
    public Mention mention() throws SQLException {
        String articleId = text();
        number();
        Phrase words = phrase();
        return new Mention(articleId, words.span(), words.text(), actor().orElseThrow(), constant(Mention.Basis.class));
    }

    Phrase phrase() throws SQLException {
        return new Phrase(text(), new Span(number(), number()));
    }

    Optional<Actor> actor() throws SQLException {
        Optional<String> code = optionalText();
        Optional<String> sector = optionalText();
        Optional<String> name = optionalText();
        Optional<String> role = optionalText();
        return code.map(c -> new Actor(c, sector.map(Sector::valueOf), name, role));
    }

    Optional<ActorPhrase> optionalActorPhrase() throws SQLException {
        Optional<String> text = optionalText();
        int start = number();
        int end = number();
        Optional<Actor> actor = actor();
        return text.map(t -> new ActorPhrase(t, new Span(start, end), actor));
    }

    List<String> texts() throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object text : list()) {
            texts.add((String) text);
        }
        return texts;
    }

    List<Phrase> phrases() throws SQLException {
        List<Phrase> phrases = new ArrayList<>();
        for (Object struct : list()) {
            @Nullable Object[] cells = ((Struct) struct).getAttributes();
            phrases.add(new Phrase(some(cells, 0), span(cells)));
        }
        return phrases;
    }

    List<ActorPhrase> participants() throws SQLException {
        List<ActorPhrase> phrases = new ArrayList<>();
        for (Object struct : list()) {
            @Nullable Object[] cells = ((Struct) struct).getAttributes();
            Optional<Actor> actor = maybe(cells, 3)
                    .map(code ->
                            new Actor(code, maybe(cells, 4).map(Sector::valueOf), maybe(cells, 5), maybe(cells, 6)));
            phrases.add(new ActorPhrase(some(cells, 0), span(cells), actor));
        }
        return phrases;
    }

    Object[] list() throws SQLException {
        Array array = row.getArray(++column);
        return (Object[]) array.getArray();
    }

    /** The name of a constant as cells have it. */
    public static String name(Enum<?> constant) {
        return CellWriter.lowerCase(constant);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String lowerCase) {
        return Enum.valueOf(type, lowerCase.toUpperCase(Locale.ROOT));
    }

    static String some(@Nullable Object[] cells, int at) {
        return maybe(cells, at).orElseThrow();
    }

    private static Optional<String> maybe(@Nullable Object[] cells, int at) {
        return Optional.ofNullable((String) cells[at]);
    }

    private static Span span(@Nullable Object[] cells) {
        return new Span((Integer) Objects.requireNonNull(cells[1]), (Integer) Objects.requireNonNull(cells[2]));
    }
}
