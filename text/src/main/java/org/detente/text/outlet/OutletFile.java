package org.detente.text.outlet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.resource.OwnFile;

/** Reads a list of outlets: tab-separated UTF-8 with a header line; empty lines and those that begin with "#" are comments. */
final class OutletFile {
    private static final String PROGRAMS = "outlets.tsv";

    private OutletFile() {}

    /** The list that comes with the program. */
    static List<OutletRow> ofProgram() {
        return rows(PROGRAMS, OwnFile.text(OutletFile.class, PROGRAMS));
    }

    /**
     * A user's list.
     *
     * @throws OutletFileException where it cannot be read or a row is wrong
     */
    static List<OutletRow> ofUser(Path file) {
        try {
            return rows(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new OutletFileException(file.toString(), 1, "is not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            throw new OutletFileException(
                    file.toString(), 1, "cannot be read: " + e.getMessage(), "check the path and its permissions");
        }
    }

    private static List<OutletRow> rows(String file, String content) {
        List<OutletRow> rows = new ArrayList<>();
        OutletNames names = new OutletNames();
        List<String> header = List.of();
        int line = 0;
        for (String text : content.lines().toList()) {
            line++;
            String plain = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (plain.isBlank() || plain.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(plain.split("\t", -1)).stream().map(String::strip).toList();
            if (header.isEmpty()) {
                header = header(file, line, cells);
                continue;
            }
            OutletRow row = OutletRow.of(file, line, byColumn(file, line, header, cells));
            names.check(row);
            rows.add(row);
        }
        if (header.isEmpty()) {
            throw new OutletFileException(
                    file, Math.max(1, line), "has no header line", "begin with the columns " + OutletRow.COLUMNS);
        }
        return List.copyOf(rows);
    }

    private static List<String> header(String file, int line, List<String> cells) {
        for (String column : cells) {
            if (!OutletRow.COLUMNS.contains(column)) {
                throw new OutletFileException(
                        file,
                        line,
                        "has an unknown column \"" + column + "\"",
                        "use " + String.join(", ", OutletRow.COLUMNS) + ", separated by tabs");
            }
        }
        if (!cells.contains("name") || !cells.contains("kind")) {
            throw new OutletFileException(
                    file, line, "has no column \"name\" or \"kind\"", "separate columns by tabs, not by spaces");
        }
        return cells;
    }

    private static Map<String, String> byColumn(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() > header.size()) {
            throw new OutletFileException(
                    file,
                    line,
                    "has " + cells.size() + " cells under " + header.size() + " columns",
                    "remove the tabs that are too many");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return byColumn;
    }
}
