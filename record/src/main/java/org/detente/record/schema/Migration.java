package org.detente.record.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One step from a version of the schema to the next.
 *
 * @param version the version that the step leads to, from 1
 * @param name the resource's file name, which begins with the version
 * @param sql the statements
 */
record Migration(int version, String name, String sql) {
    Migration {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sql);
    }

    /** Reads a step from the resource beside this class; {@code 001-first.sql} leads to version 1. */
    static Migration resource(String name) {
        try (InputStream in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            int version = Integer.parseInt(name.substring(0, name.indexOf('-')));
            return new Migration(version, name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
