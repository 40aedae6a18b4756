package org.detente.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.record.correction.CorrectionFile;
import org.detente.record.schema.Schema;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** The folder of a record: makes it, opens the database in it, and says in words why it cannot. */
final class RecordFolder {
    private static final String DATABASE = "record.duckdb";
    private static final String README = "README.txt";
    private static final String GROUPS = "groups";
    private static final String SEARCH = "search";
    private static final String ABOUT = """
            This folder is a record of Détente: articles, and who said and did what to whom in them.
            record.duckdb is a DuckDB database; open it with any DuckDB shell or library while no
            other program uses it. Do not edit, move or delete single files of this folder, but
            actors-decided.tsv, which is yours: whom you confirmed or rejected as an actor.
            groups is an index of copies and stories, search one of words; both are made again where
            they are missing.
            """;
    private static final Pattern PROCESS = Pattern.compile("PID (\\d{1,10})");

    private final Path folder;

    RecordFolder(Path folder) {
        this.folder = folder;
        String path = folder.toAbsolutePath().toString();
        if (path.contains(";") || path.contains("?")) {
            // the driver takes what follows for settings, the engine for a query
            throw new RecordException(
                    "the store cannot keep a record in " + path + ", which has a ; or ? in it",
                    "name another folder with --record",
                    folder);
        }
    }

    Path path() {
        return folder;
    }

    /** Where the indexes of copies and stories are. */
    static Path groups(Path folder) {
        return folder.resolve(GROUPS);
    }

    /** Where the index of words is. */
    static Path search(Path folder) {
        return folder.resolve(SEARCH);
    }

    /** Opens the record for writing, made or migrated where needed. */
    DuckDBConnection openForWriting() {
        if (!Files.exists(database())) {
            refuseOtherFiles();
            create();
        }
        return migrated(database(), false);
    }

    /** Opens the record for reading. */
    DuckDBConnection openForReading() {
        if (!Files.exists(database())) {
            throw new RecordException(
                    "there is no record in " + folder,
                    "\"detente read FILES --record " + folder + "\" makes one, or name another folder with --record",
                    folder);
        }
        return migrated(database(), true);
    }

    private Path database() {
        return folder.resolve(DATABASE);
    }

    private void refuseOtherFiles() {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new RecordException(
                    folder + " is a file, and a record is a folder", "name another folder with --record", folder);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean ours = name.startsWith(DATABASE)
                        || name.equals(README)
                        || name.equals(GROUPS)
                        || name.equals(SEARCH)
                        || name.equals(CorrectionFile.NAME)
                        || ActorsFile.is(name);
                if (!ours && !name.startsWith(".")) {
                    throw new RecordException(
                            "the folder " + folder + " holds other files, such as " + name + ", and no record",
                            "name an empty or new folder with --record",
                            folder);
                }
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Makes the database under another name and moves it, so that a half-made one is never opened. The readme is locked
     * meanwhile, so that two programs do not make the same record.
     */
    private void create() {
        Path unfinished = folder.resolve(DATABASE + ".new");
        try {
            Files.createDirectories(folder);
            try (FileChannel readme = FileChannel.open(
                            folder.resolve(README), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = readme.tryLock()) {
                if (lock == null) {
                    throw inUse("", null);
                }
                if (!Files.exists(database())) {
                    readme.write(StandardCharsets.UTF_8.encode(ABOUT));
                    Files.deleteIfExists(unfinished);
                    Files.deleteIfExists(folder.resolve(unfinished.getFileName() + ".wal"));
                    migrated(unfinished, false).close();
                    Files.move(unfinished, database(), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (OverlappingFileLockException e) {
            throw inUse("", e);
        } catch (IOException | UncheckedIOException | SQLException e) {
            throw unusable(e);
        }
    }

    private DuckDBConnection migrated(Path database, boolean readOnly) {
        try {
            DuckDBConnection connection = connect(database, readOnly);
            boolean done = false;
            try {
                int version = Schema.versionOf(connection);
                int known = Schema.current().version();
                if (version > known) {
                    throw new RecordException(
                            "the record in " + folder + " has schema version " + version
                                    + ", and this program knows versions up to " + known,
                            "use the newer program that wrote it, or name another folder with --record",
                            folder);
                }
                if (version < known && readOnly) {
                    connection.close();
                    migrated(database, false).close();
                    connection = connect(database, true);
                } else {
                    Schema.current().migrate(connection);
                }
                done = true;
                return connection;
            } finally {
                if (!done) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private static DuckDBConnection connect(Path database, boolean readOnly) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, Boolean.toString(readOnly));
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        // pages of the database that DuckDB keeps in memory; it spills to the folder beyond
        settings.setProperty("memory_limit", "512MB");
        // rows by their identifiers: so many at a time are looked up in an index instead of reading the whole table
        settings.setProperty("dynamic_or_filter_threshold", "1000");
        // a record is read where it lies: nothing is fetched
        settings.setProperty("autoinstall_known_extensions", "false");
        // so that readers with an older DuckDB can open it too
        settings.setProperty("storage_compatibility_version", "v1.0.0");
        try {
            return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + database.toAbsolutePath(), settings);
        } finally {
            UnpackedEngine.remove();
        }
    }

    private RecordException explained(SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("lock on file")
                || message.contains("used by another process")
                || message.contains("with a different configuration")) {
            Matcher process = PROCESS.matcher(message);
            if (!process.find()) {
                return inUse("", e);
            }
            String number = process.group(1);
            return isServing(number) ? served(number, e) : inUse(" (process " + number + ")", e);
        }
        return unusable(e);
    }

    /** Whether a process is {@code detente serve}, as far as this system tells. */
    private static boolean isServing(String process) {
        return ProcessHandle.of(Long.parseLong(process))
                .flatMap(handle -> handle.info().arguments())
                .filter(arguments -> List.of(arguments).contains("serve"))
                .isPresent();
    }

    private RecordException served(String process, Exception cause) {
        return new RecordException(
                "the record in " + folder + " is being served (process " + process + ")",
                "let the server read: stop it and start it again with \"detente serve --read FILES\"; or stop it"
                        + " meanwhile",
                folder,
                cause);
    }

    private RecordException inUse(String process, @Nullable Exception cause) {
        return new RecordException(
                "the record in " + folder + " is in use by another program" + process,
                "wait until it is done, or name another folder with --record",
                folder,
                cause);
    }

    private RecordException unusable(Exception cause) {
        return new RecordException(
                "the record in " + folder + " cannot be opened (" + cause.getMessage() + ")",
                "check the folder and its permissions, or name another folder with --record",
                folder,
                cause);
    }
}
