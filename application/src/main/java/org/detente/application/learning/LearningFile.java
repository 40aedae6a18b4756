package org.detente.application.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.application.learning.Candidate.Standing;
import org.detente.coding.actor.LearntActor;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Table;
import org.detente.model.PartialDate;
import org.detente.model.Sector;

/** A tab-separated list of learnt, confirmed and rejected people and bodies; comments and the order of columns are the user's. */
final class LearningFile {
    private static final List<String> COLUMNS = List.of("standing", "name", "code", "sector", "role", "from", "to");

    private final Path path;
    private final boolean anew;
    private final List<Row> rows;

    /** A row of the file; of somebody rejected an empty code or role means whatever code or role. */
    private record Row(Standing standing, String name, Optional<String> code, Optional<String> role, Table.Row cells) {
        boolean isAbout(String other, Optional<String> otherCode, Set<String> roles) {
            return NameForms.key(name).equals(NameForms.key(other))
                    && (code.isEmpty() || otherCode.isEmpty() || code.equals(otherCode))
                    && (role.isEmpty() || roles.isEmpty() || roles.contains(role.get()));
        }
    }

    private LearningFile(Path path, boolean anew, List<Row> rows) {
        this.path = path;
        this.anew = anew;
        this.rows = rows;
    }

    /** A file that is written anew. */
    static LearningFile empty(Path path) {
        return new LearningFile(path, true, List.of());
    }

    /** The rows of a file, none where it is missing. */
    static LearningFile read(Path path) {
        if (!Files.exists(path)) {
            return empty(path);
        }
        Set<String> optional = Set.copyOf(COLUMNS.subList(2, COLUMNS.size()));
        return new LearningFile(
                path,
                false,
                Table.file(path, Set.of("standing", "name"), optional).stream()
                        .map(LearningFile::row)
                        .toList());
    }

    private static Row row(Table.Row cells) {
        Standing standing = Arrays.stream(Standing.values())
                .filter(s -> s.word().equals(cells.get("standing").toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> cells.problem(
                        "has the standing \"" + cells.get("standing") + "\"", "use confirmed, rejected or learnt"));
        Row row = new Row(standing, cells.get("name"), cells.optional("code"), cells.optional("role"), cells);
        boolean whole = row.code.isPresent() && row.role.isPresent();
        if (row.name.isEmpty() || (!whole && standing != Standing.REJECTED)) {
            throw cells.problem("has no name, code or role", "fill these cells; only who is rejected needs but a name");
        }
        if (whole) {
            actor(row);
        }
        return row;
    }

    private static LearntActor actor(Row row) {
        Table.Row cells = row.cells;
        try {
            return new LearntActor(
                    row.name,
                    row.code.orElseThrow(),
                    cells.optional("sector").map(Sector::valueOf),
                    row.role.orElseThrow(),
                    cells.optional("from").map(PartialDate::parse),
                    cells.optional("to").map(PartialDate::parse));
        } catch (DateTimeParseException e) {
            throw cells.problem("has a date that cannot be read", "write 2022, 2022-01 or 2022-01-10");
        } catch (IllegalArgumentException e) {
            throw cells.problem(
                    "has the sector \"" + cells.get("sector") + "\"", "use a PLOVER sector such as GOV, MIL or REB");
        }
    }

    /** The people of one standing, in the order of the file. */
    List<LearntActor> actors(Standing standing) {
        return rows.stream()
                .filter(r -> r.standing == standing)
                .map(LearningFile::actor)
                .toList();
    }

    /** Whether a row of this standing is about somebody in one of the roles. */
    boolean has(Standing standing, String name, String code, Set<String> roles) {
        return rows.stream().anyMatch(r -> r.standing == standing && r.isAbout(name, Optional.of(code), roles));
    }

    /** Writes the file with rows for people in place of those about the same. */
    void with(Standing standing, List<LearntActor> actors) throws IOException {
        List<Row> old = new ArrayList<>();
        List<Map<String, String>> added = new ArrayList<>();
        for (LearntActor actor : actors) {
            old.addAll(about(actor.name(), Optional.of(actor.code()), Set.of(actor.role())));
            added.add(Map.of(
                    "standing", standing.word(),
                    "name", actor.name(),
                    "code", actor.code(),
                    "sector", actor.sector().map(Sector::name).orElse(""),
                    "role", actor.role(),
                    "from", actor.from().map(PartialDate::toString).orElse(""),
                    "to", actor.to().map(PartialDate::toString).orElse("")));
        }
        write(old, added);
    }

    /** Writes the file with a rejection in place of the rows about the same. */
    void withRejected(String name, Optional<String> code, Optional<String> role) throws IOException {
        Map<String, String> cells = new TreeMap<>(Map.of("standing", Standing.REJECTED.word(), "name", name));
        code.ifPresent(c -> cells.put("code", c));
        role.ifPresent(r -> cells.put("role", r));
        Set<String> roles = role.map(Set::of).orElse(Set.of());
        write(about(name, code, roles), List.of(cells));
    }

    private List<Row> about(String name, Optional<String> code, Set<String> roles) {
        return rows.stream().filter(r -> r.isAbout(name, code, roles)).toList();
    }

    /** Whole or not at all, so that no decision is lost where the program is killed. */
    private void write(List<Row> removed, List<Map<String, String>> added) throws IOException {
        List<String> lines = new ArrayList<>(anew ? start() : Files.readAllLines(path));
        String header = lines.stream()
                .filter(line -> !line.isBlank() && !line.replace("\uFEFF", "").startsWith("#"))
                .findFirst()
                .orElseThrow();
        List<String> columns =
                new ArrayList<>(Arrays.asList(header.replace("\uFEFF", "").split("\t", -1)));
        List<String> missing =
                COLUMNS.stream().filter(c -> !columns.contains(c)).toList();
        columns.addAll(missing);
        lines.set(lines.indexOf(header), String.join("\t", columns));
        Set<Integer> dropped = removed.stream().map(r -> r.cells.line()).collect(Collectors.toSet());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped.contains(i + 1)) {
                text.append(lines.get(i)).append('\n');
            }
        }
        for (Map<String, String> cells : added) {
            text.append(String.join(
                            "\t",
                            columns.stream()
                                    .map(c -> cell(cells.getOrDefault(c.strip(), "")))
                                    .toList()))
                    .append('\n');
        }
        Path unfinished = path.resolveSibling("." + path.getFileName() + ".new");
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> start() {
        return List.of("# People and bodies that texts told of, see docs/actors.md", String.join("\t", COLUMNS));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s", " ");
    }
}
