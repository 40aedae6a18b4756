package org.detente.record.correction;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * The corrections of a record as its questions see them; all views of a record share them.
 *
 * <p>The rule: the last word counts. A row of which it is that there is no such thing is left out wherever rows are listed, counted or
 * summed, and what should stand in another one stands there instead. As they were coded they are still there, and marked, where
 * their article or they themselves are shown. Thread-safe.
 */
public final class Corrections {
    private final CorrectionFile file;
    private volatile Standing standing = Standing.NOTHING;
    private volatile int number;

    private Corrections(CorrectionFile file) {
        this.file = file;
    }

    /**
     * Reads the corrections of a record and puts its tables right for a connection and those that follow it.
     *
     * @throws IOException where a line of the file is no correction, saying which
     */
    public static Corrections load(Connection connection, CorrectionFile file) throws IOException, SQLException {
        Corrections corrections = new Corrections(file);
        corrections.read(connection);
        return corrections;
    }

    /** None, whatever the file says: the record as it was coded. */
    public static Corrections none(CorrectionFile file) {
        return new Corrections(file);
    }

    /** The file that keeps them. */
    public CorrectionFile file() {
        return file;
    }

    /** Whether every row is as it was coded. */
    public boolean isEmpty() {
        return standing.isEmpty();
    }

    /** What all of them say together. */
    public Standing standing() {
        return standing;
    }

    /** Identifiers of the rows that are left out. */
    public Set<String> wrong() {
        return standing.wrong();
    }

    /** How many corrections were made; whoever keeps what was made of the rows makes it again when it is another. */
    public int number() {
        return number;
    }

    /** Adds one, which counts from then on. */
    public synchronized void add(Correction correction, Connection connection) throws IOException, SQLException {
        file.add(correction);
        read(connection);
    }

    /** Puts the tables right again after rows were added. */
    public synchronized void renew(Connection connection) throws SQLException {
        if (!standing.isEmpty()) {
            CorrectedRows.make(connection, standing);
            CorrectedRows.leave(connection);
        }
    }

    /** Lets a connection of the record see the corrected rows, or all of them. */
    public void show(Connection connection, boolean isCorrected) throws SQLException {
        if (isCorrected) {
            CorrectedRows.use(connection);
        } else {
            CorrectedRows.leave(connection);
        }
    }

    private void read(Connection connection) throws IOException, SQLException {
        List<Correction> all = file.all();
        Standing found = Standing.of(all);
        if (!found.equals(standing)) {
            CorrectedRows.make(connection, found);
            CorrectedRows.leave(connection);
            standing = found;
        }
        number = all.size();
    }
}
