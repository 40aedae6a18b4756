package org.detente.application.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether files and folders have changed, without reading what is in them.
 *
 * @param files number of files
 * @param bytes their size together
 * @param latest when the last of them was changed, in milliseconds since 1970
 * @param names hash of their names
 */
record SourceFiles(long files, long bytes, long latest, long names) {
    private static final SourceFiles NONE = new SourceFiles(0, 0, 0, 0);

    /** How they are now; what is missing counts as no file. */
    static SourceFiles of(List<String> inputs) {
        SourceFiles all = NONE;
        for (String input : inputs) {
            try (Stream<Path> paths = Files.walk(Path.of(input))) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    all = all.with(path);
                }
            } catch (IOException | UncheckedIOException e) {
                // a file that is being moved, or one that is not there yet: it is seen the next time
                all = all.plus(0, 0, input);
            }
        }
        return all;
    }

    private SourceFiles with(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return attributes.isRegularFile()
                ? plus(attributes.size(), attributes.lastModifiedTime().toMillis(), path.toString())
                : this;
    }

    private SourceFiles plus(long size, long changed, String name) {
        return new SourceFiles(files + 1, bytes + size, Math.max(latest, changed), names + name.hashCode());
    }
}
