package org.detente.record.correction;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * The corrections of a record as its questions see them; all views of a record share them.
 *
 * <p>The one rule: a row of which the last word is that there is no such thing is left out wherever rows are listed, counted or summed. It
 * is still there, and marked, where its article or itself is shown. Thread-safe.
 */
public final class Corrections {
    private final CorrectionFile file;
    private volatile Set<String> wrong = Set.of();
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

    /** Identifiers of the rows that are left out. */
    public Set<String> wrong() {
        return wrong;
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
        if (!wrong.isEmpty()) {
            CorrectedRows.make(connection, wrong);
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
        Set<String> found = new HashSet<>(file.wrongRows());
        if (!found.equals(wrong)) {
            CorrectedRows.make(connection, found);
            CorrectedRows.leave(connection);
            wrong = Set.copyOf(found);
        }
        number = file.all().size();
    }
}
