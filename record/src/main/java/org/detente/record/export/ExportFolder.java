package org.detente.record.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.record.RecordException;

/**
 * The files of one export. Each is written under another name; when all are whole, those of an earlier export are
 * removed and the new ones take their names, the first file last: a folder that has the first file has them all.
 */
final class ExportFolder {
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final List<String> names = new ArrayList<>();

    private ExportFolder(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RecordException(
                    folder + " is a file, and an export is a folder", "name another folder with --out", folder);
        }
        Files.createDirectories(folder);
    }

    /** What writes the files of an export and says how many rows each has. */
    interface Writer {
        Map<String, Long> write(ExportFolder folder) throws IOException;
    }

    /**
     * Writes an export whole or not at all.
     *
     * @throws RecordException where the record cannot be read or the folder not be written
     */
    static Exported fill(Path out, Writer writer) {
        try {
            ExportFolder folder = new ExportFolder(out);
            boolean done = false;
            try {
                Map<String, Long> rows = writer.write(folder);
                List<String> replaced = folder.finish();
                done = true;
                return new Exported(out, rows, replaced);
            } finally {
                if (!done) {
                    folder.abandon();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RecordException(
                    "the export to " + out + " failed (" + e.getMessage() + ")",
                    "check that the disk is not full and the folder is writable, or name another folder with --out",
                    out,
                    e);
        }
    }

    /** Begins the next file; the place to write it to for now. */
    Path place(String name) {
        names.add(name);
        return unfinished(name);
    }

    /** Begins the next file. */
    OutputStream begin(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(place(name)), 1 << 16);
    }

    /** Gives every file its name, and says which were there before. */
    private List<String> finish() throws IOException {
        List<String> replaced = new ArrayList<>();
        for (String name : names) {
            if (Files.deleteIfExists(folder.resolve(name))) {
                replaced.add(name);
            }
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            Files.move(unfinished(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        return replaced;
    }

    /** Removes what was begun, as far as that can be done: what failed before is what the user should hear of. */
    private void abandon() {
        for (String name : names) {
            unfinished(name).toFile().delete();
        }
    }

    private Path unfinished(String name) {
        return folder.resolve(name + UNFINISHED);
    }
}
