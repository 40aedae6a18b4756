package org.detente.coding.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tab-separated file in UTF-8 with a header line; lines that begin with "#" and empty lines are comments.
 *
 * <p>Start at {@link ActorFile}, which names the files and their columns.
 */
public final class Table {
    /**
     * One line of the table.
     *
     * @param file name of the file, as messages show it
     * @param line from 1, comments counted
     * @param cells by column
     */
    public record Row(String file, int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell; empty where it or its column is missing. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell; absent where it or its column is missing. */
        public Optional<String> optional(String column) {
            return Optional.of(get(column)).filter(s -> !s.isEmpty());
        }

        /** The parts of a cell that lists several, separated by ";". */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split(";", -1))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        /** What is wrong with the line, to be thrown. */
        public ActorFileException problem(String what, String advice) {
            return new ActorFileException(file, line, what, advice);
        }
    }

    private Table() {}

    /**
     * The rows of a list that comes with the program.
     *
     * @throws ActorFileException where a column is missing or unknown, or a row has too many cells
     */
    public static List<Row> resource(String name, Set<String> required, Set<String> optional) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return read(name, reader, required, optional);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /** The comment lines of a list that comes with the program. */
    static List<String> comments(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("resource " + name + " is missing from the jar: rebuild it");
        }
        return in;
    }

    /**
     * The rows of a user's file.
     *
     * @throws ActorFileException where it cannot be read, a column is missing or unknown, or a row has too many cells
     */
    public static List<Row> file(Path file, Set<String> required, Set<String> optional) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(file.toString(), reader, required, optional);
        } catch (CharacterCodingException e) {
            throw new ActorFileException(file.toString(), 1, "is not UTF-8", "save the file as UTF-8", e);
        } catch (IOException e) {
            throw new ActorFileException(
                    file.toString(), 1, "cannot be read: " + e.getMessage(), "check the path and its permissions", e);
        }
    }

    private static List<Row> read(String file, BufferedReader reader, Set<String> required, Set<String> optional)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(text.split("\t", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = cells;
                checkHeader(file, number, header, required, optional);
            } else {
                rows.add(row(file, number, header, cells));
            }
        }
        if (header.isEmpty()) {
            throw new ActorFileException(
                    file, Math.max(1, number), "has no header line", "begin with the columns " + required);
        }
        return List.copyOf(rows);
    }

    private static void checkHeader(
            String file, int line, List<String> header, Set<String> required, Set<String> optional) {
        for (String column : required) {
            if (!header.contains(column)) {
                throw new ActorFileException(
                        file, line, "has no column \"" + column + "\"", "separate columns by tabs, not by spaces");
            }
        }
        for (String column : header) {
            if (!required.contains(column) && !optional.contains(column)) {
                throw new ActorFileException(
                        file,
                        line,
                        "has an unknown column \"" + column + "\"",
                        "use " + String.join(", ", new java.util.TreeSet<>(required)) + " and, where wanted, "
                                + String.join(", ", new java.util.TreeSet<>(optional)));
            }
        }
    }

    private static Row row(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new ActorFileException(
                    file,
                    line,
                    "has " + cells.size() + " cells under " + header.size() + " columns",
                    "remove the tabs that are too many");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return new Row(file, line, byColumn);
    }
}
