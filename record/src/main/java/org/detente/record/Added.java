package org.detente.record;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param articles how many articles were added
 * @param knownIds identifiers of the articles that were left out, because the record or an earlier place of the batch
 *     has them already; in the order of the batch, one for each time
 */
public record Added(int articles, List<String> knownIds) {
    public Added {
        knownIds = List.copyOf(knownIds);
    }
}
