package org.detente.reading.source;

import java.nio.file.Path;

/** Writes where a file is. */
final class Locations {
    static final String STANDARD_INPUT = "stdin:";

    private Locations() {}

    /** Its {@code file:} URL. */
    static String of(Path file) {
        return file.toAbsolutePath().normalize().toUri().toString();
    }
}
