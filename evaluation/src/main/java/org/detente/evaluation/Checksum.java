package org.detente.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.detente.model.Identity;

/** One digest for many files, so that a score names the data that gave it. */
public final class Checksum {
    private Checksum() {}

    /**
     * SHA-256 over the digests and names of the files, in the order of their paths relative to a folder; the same as {@code
     * cd FOLDER; sha256sum FILES | sha256sum} with the files sorted by name.
     */
    public static String of(Path folder, Collection<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files.stream().sorted().toList()) {
            lines.append(Identity.sha256(Files.readAllBytes(file)))
                    .append("  ")
                    .append(folder.relativize(file).toString().replace('\\', '/'))
                    .append('\n');
        }
        return Identity.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
