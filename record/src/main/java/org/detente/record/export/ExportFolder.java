package org.detente.record.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.detente.record.RecordException;

/**
 * The files of one export. Each is written under another name; when all are whole, those of an earlier export are
 * removed and the new ones take their names, the first file last: a folder that has the first file has them all.
 */
final class ExportFolder {
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final List<String> names = new ArrayList<>();

    /**
     * @throws RecordException where something other than a folder is in the place
     */
    ExportFolder(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RecordException(
                    folder + " is a file, and an export is a folder", "name another folder with --out", folder);
        }
        Files.createDirectories(folder);
    }

    /** Begins the next file. */
    OutputStream begin(String name) throws IOException {
        names.add(name);
        return new BufferedOutputStream(Files.newOutputStream(unfinished(name)), 1 << 16);
    }

    /** Gives every file its name. */
    void finish() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            Files.move(unfinished(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what was begun, where the export could not be finished. */
    void abandon() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(unfinished(name));
        }
    }

    private Path unfinished(String name) {
        return folder.resolve(name + UNFINISHED);
    }
}
