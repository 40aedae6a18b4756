package org.detente.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The engine's native library, which the driver unpacks to the temporary folder (70 MB) and removes when the program
 * ends. A program that is killed would leave it there, so it is removed as soon as it is loaded, where the system keeps a
 * file that is in use: on Linux.
 */
final class UnpackedEngine {
    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final String NAME = "libduckdb_java";

    private UnpackedEngine() {}

    /** Removes the file of the library that this program has loaded; where that fails, the driver does it at the end. */
    static void remove() {
        files().forEach(file -> file.toFile().delete());
    }

    /** The unpacked files that this program has loaded; none where the system does not tell. */
    private static List<Path> files() {
        if (!Files.isReadable(LOADED)) {
            return List.of();
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<String> lines = Files.lines(LOADED, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.endsWith(".so") && line.contains("/" + NAME))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .filter(file -> temporary.equals(file.getParent()))
                    .distinct()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
