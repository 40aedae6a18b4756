package org.detente.coding.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists that come with the program, each a tab-separated file that a person can edit; see docs/actors.md. */
public enum ActorFile {
    /** States and main territories with their names, seats and former states. */
    COUNTRIES("countries.tsv", "code name names adjectives seats former called", "since"),
    /** International bodies, and groups and forces that are no state. */
    BODIES("bodies.tsv", "code name", Columns.OF_USERS + " seats"),
    /** One row a term of one person in one office. */
    LEADERS("leaders.tsv", "code name", Columns.OF_USERS),
    /** People whom the news names and who hold no such office. */
    PEOPLE("people.tsv", "code name", Columns.OF_USERS),
    /** Offices, titles, institutions and kinds of people. */
    OFFICES("offices.tsv", "phrases kind sector name code", ""),
    /** Words that look like an actor. */
    LOOKALIKES("lookalikes.tsv", "phrases kind words reason", ""),
    /** Which roles one person holds at a time, and how long they may stay vacant. */
    SUCCESSION("succession.tsv", "role holders gap reason", ""),
    /** Codes that were withdrawn, and who follows the state. */
    FORMER_STATES("former-states.tsv", "code name from to successor", ""),
    /** Ordinary words that are surnames or names of bodies too. */
    COMMON_WORDS("common-words.tsv", "words kind", ""),
    /** What the check finds and is right all the same. */
    ACCEPTED("accepted.tsv", "kind subject reason", "");

    private static final Pattern VERSION = Pattern.compile("Version (\\d{4}-\\d\\d-\\d\\d)");

    /** Columns that a user's file shares with the program's. */
    private static final class Columns {
        private static final String OF_USERS = "aliases surname gender sector role from to called home source";
    }

    private final String file;
    private final String required;
    private final String optional;

    ActorFile(String file, String required, String optional) {
        this.file = file;
        this.required = required;
        this.optional = optional;
    }

    /** The file's name, as messages show it. */
    public String file() {
        return file;
    }

    /** Its rows, in their order. */
    public List<Table.Row> rows() {
        return Table.resource(file, columns(required), columns(optional));
    }

    /**
     * The rows of a user's file of this format.
     *
     * @throws ActorFileException where it cannot be read or lacks a column
     */
    public List<Table.Row> rows(Path path) {
        return Table.file(path, columns(required), columns(optional));
    }

    /** The day of which the list speaks, from the comments above it. */
    public LocalDate version() {
        return Table.comments(file).stream()
                .map(VERSION::matcher)
                .filter(Matcher::find)
                .map(m -> LocalDate.parse(m.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " does not say its version"));
    }

    private static Set<String> columns(String separated) {
        return separated.isEmpty() ? Set.of() : Set.of(separated.split(" ", -1));
    }
}
