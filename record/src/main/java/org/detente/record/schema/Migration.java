package org.detente.record.schema;

import java.util.Objects;
import org.detente.model.resource.OwnFile;

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
        int version = Integer.parseInt(name.substring(0, name.indexOf('-')));
        return new Migration(version, name, OwnFile.text(Migration.class, name));
    }
}
