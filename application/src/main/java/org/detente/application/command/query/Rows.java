package org.detente.application.command.query;

import java.util.List;
import java.util.stream.Collectors;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.terminal.Terminal;
import org.detente.record.Record;
import org.detente.record.query.Found;

/** Finds the one row that a user means by an identifier or its beginning. */
final class Rows {
    private static final int LISTED = 10;

    private Rows() {}

    /**
     * The row with the identifier, or the only one that begins so.
     *
     * @throws CommandFailure where there is none or several
     */
    static Found one(Record record, String idOrPrefix) {
        List<Found> found = record.find(idOrPrefix);
        if (found.isEmpty()) {
            throw new CommandFailure("no row of the record begins with '" + Terminal.safe(idOrPrefix)
                    + "': identifiers look like a-…, s-… or e-…, as `detente show A-B` prints them");
        }
        if (found.size() > 1) {
            throw new CommandFailure("'" + Terminal.safe(idOrPrefix) + "' is the beginning of " + found.size()
                    + " rows; write more of the one you mean:\n"
                    + found.stream()
                            .limit(LISTED)
                            .map(row -> "  " + row.id() + "  " + Terminal.shortened(row.text(), 60))
                            .collect(Collectors.joining("\n")));
        }
        return found.get(0);
    }
}
