package org.detente.coding.statement;

import java.util.List;
import org.detente.coding.statement.phrase.Reading;

/** One way in which English attributes words. */
interface Rule {
    /**
     * Attributions of a passage.
     *
     * @param before what earlier rules found in the same passage
     */
    List<Draft> drafts(Reading reading, List<Draft> before);
}
