package org.detente.application.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.detente.stories.copy.CopyFinder;
import org.detente.stories.index.KeyIndex;

/**
 * The indexes of a record's groups, in the files of a folder.
 *
 * <p>While they are open a file says so; where it is found, the program was stopped before they were whole.
 *
 * @param underWay the file that says that they are open
 * @param whole whether they were closed the last time
 * @param copies finds copies
 * @param stories keys of stories
 * @param acts keys of story events
 */
record GroupFiles(Path underWay, boolean whole, CopyFinder copies, KeyIndex stories, KeyIndex acts)
        implements AutoCloseable {
    /** Opens the indexes in a folder; empty ones where there are none. */
    static GroupFiles open(Path folder) throws IOException {
        Path underWay = folder.resolve("under-way");
        boolean whole = Files.notExists(underWay);
        if (!whole) {
            return make(folder);
        }
        return opened(folder, underWay, true);
    }

    /** Makes empty indexes in a folder, whatever was there before. */
    static GroupFiles make(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return opened(folder, folder.resolve("under-way"), false);
    }

    private static GroupFiles opened(Path folder, Path underWay, boolean whole) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                underWay, "These indexes are being written, or the program was stopped while it wrote them.\n");
        return new GroupFiles(
                underWay,
                whole,
                CopyFinder.open(folder.resolve("copies")),
                KeyIndex.open(folder.resolve("stories")),
                KeyIndex.open(folder.resolve("acts")));
    }

    @Override
    public void close() {
        copies.close();
        stories.close();
        acts.close();
        try {
            Files.deleteIfExists(underWay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
