package org.detente.record.query;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.record.rows.CellReader;
import org.detente.record.rows.RowReader;

/**
 * An event or a statement with the day that it is counted on.
 *
 * @param row the event or statement
 * @param date its own date, else when its article was published; absent where neither is known
 * @param basis which of the two
 */
public record Dated<T>(T row, Optional<PartialDate> date, Basis basis) {
    /** Where a date comes from. */
    public enum Basis {
        /** The text says when it was. */
        OWN,
        /** The text does not say; the article was published then. */
        PUBLISHED,
        /** No date is known. */
        UNKNOWN
    }

    public Dated {
        Objects.requireNonNull(row);
        Objects.requireNonNull(date);
        Objects.requireNonNull(basis);
        if (date.isEmpty() != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date and its basis come together");
        }
    }

    /** Reads rows behind which stand three cells: first day, precision, basis. */
    public static <T> RowReader<Dated<T>> reader(RowReader<T> reader) {
        return cells -> new Dated<>(reader.read(cells), cells.date(), basis(cells));
    }

    /** Reads four cells: an identifier, first day, precision, basis. */
    public static Dated<String> text(CellReader cells) throws SQLException {
        return new Dated<>(cells.text(), cells.date(), basis(cells));
    }

    /** The same day of another row. */
    public <S> Dated<S> with(S other) {
        return new Dated<>(other, date, basis);
    }

    private static Basis basis(CellReader cells) throws SQLException {
        return cells.optionalText()
                .map(name -> Basis.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Basis.UNKNOWN);
    }
}
