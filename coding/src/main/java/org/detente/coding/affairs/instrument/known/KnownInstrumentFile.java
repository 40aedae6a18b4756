package org.detente.coding.affairs.instrument.known;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.coding.actor.Table;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;

/** Reads the list of named instruments and refuses rows that cannot be meant. */
final class KnownInstrumentFile {
    private static final Set<String> COLUMNS =
            Set.of("name", "other_names", "kind", "parties", "notable", "history", "source");
    private static final String OPEN = "*";
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}|(?:IGO|NSA):[A-Z0-9]{2,}");

    private KnownInstrumentFile() {}

    /** The instruments of a resource, by its absolute name. */
    static List<KnownInstrument> read(String resource) {
        return read(Table.resource(resource, COLUMNS, Set.of()));
    }

    /**
     * The instruments of some rows.
     *
     * @throws org.detente.coding.actor.ActorFileException with file, line and reason, where a row is wrong
     */
    static List<KnownInstrument> read(List<Table.Row> rows) {
        Set<String> names = new HashSet<>();
        List<KnownInstrument> all = new ArrayList<>();
        for (Table.Row row : rows) {
            KnownInstrument instrument = instrument(row);
            if (!names.add(instrument.name().toLowerCase(Locale.ROOT))) {
                throw row.problem("names \"" + instrument.name() + "\" a second time", "join the two rows");
            }
            all.add(instrument);
        }
        return all;
    }

    private static KnownInstrument instrument(Table.Row row) {
        String name = row.optional("name").orElseThrow(() -> row.problem("has no name", "fill the first column"));
        if (row.optional("source").isEmpty()) {
            throw row.problem("has no source", "say in the last column where the row can be checked");
        }
        List<String> parties = row.get("parties").equals(OPEN) ? List.of() : codes(row, "parties");
        if (parties.isEmpty() && !row.get("parties").equals(OPEN)) {
            throw row.problem("has no parties", "write their codes, or * for an open treaty");
        }
        return new KnownInstrument(
                name, split(row.get("other_names"), "\\|"), kind(row), parties, codes(row, "notable"), history(row));
    }

    private static List<String> split(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> codes(Table.Row row, String column) {
        List<String> codes = split(row.get(column), " ");
        codes.stream().filter(code -> !CODE.matcher(code).matches()).findFirst().ifPresent(code -> {
            throw row.problem(
                    "has \"" + code + "\" in " + column, "write codes such as RUS or IGO:NATO, between spaces");
        });
        return codes;
    }

    private static InstrumentKind kind(Table.Row row) {
        try {
            return InstrumentKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.problem(
                    "has the kind \"" + row.get("kind") + "\"",
                    "use one of " + Arrays.toString(InstrumentKind.values()).toLowerCase(Locale.ROOT));
        }
    }

    private static List<Turn> history(Table.Row row) {
        List<Turn> turns = new ArrayList<>();
        for (String part : row.list("history")) {
            Turn turn = turn(row, part);
            if (!turns.isEmpty()
                    && turn.date()
                            .last()
                            .isBefore(turns.get(turns.size() - 1).date().first())) {
                throw row.problem("has \"" + part + "\" behind a later change", "put its history in the order of time");
            }
            turns.add(turn);
        }
        return turns;
    }

    private static Turn turn(Table.Row row, String part) {
        List<String> words = split(part, " ");
        boolean by = words.size() == 4 && words.get(2).equals("by");
        if (words.size() != 2 && !by) {
            throw row.problem("has the change \"" + part + "\"", "write DATE STATUS or DATE STATUS by CODE");
        }
        try {
            return new Turn(
                    PartialDate.parse(words.get(0)),
                    InstrumentStatus.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                    by ? Optional.of(words.get(3)) : Optional.empty());
        } catch (DateTimeParseException e) {
            throw row.problem("has the date \"" + words.get(0) + "\"", "write 2022, 2022-01 or 2022-01-10");
        } catch (IllegalArgumentException e) {
            throw row.problem(
                    "has the status \"" + words.get(1) + "\"",
                    "use one of " + Arrays.toString(InstrumentStatus.values()).toLowerCase(Locale.ROOT));
        }
    }
}
