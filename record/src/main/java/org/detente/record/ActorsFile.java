package org.detente.record;

import java.nio.file.Path;

/** The lists of actors that lie in a record's folder beside the database, and outlive it. */
public enum ActorsFile {
    /** Whom the texts of earlier runs told of; the program writes it at the end of a run. */
    LEARNT("actors-learnt.tsv"),
    /** Whom a person confirmed or rejected; the person may edit it. */
    DECIDED("actors-decided.tsv");

    private final String file;

    ActorsFile(String file) {
        this.file = file;
    }

    /** Where it lies in a record. */
    public Path in(Path record) {
        return record.resolve(file);
    }

    static boolean is(String name) {
        return name.equals(LEARNT.file) || name.equals(DECIDED.file);
    }
}
