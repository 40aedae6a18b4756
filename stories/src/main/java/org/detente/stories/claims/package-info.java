/**
 * What two sides say on one question: who accuses, offers or demands, and how the other side answers.
 *
 * <p>Input: the rows of a relation, {@link org.detente.stories.claims.ClaimRows}. Output: pairs of a claim and its answer, each
 * with the reasons why one answers the other. A pair that is not sure is left out. Start at {@link
 * org.detente.stories.claims.ClaimPairs}.
 */
@NullMarked
package org.detente.stories.claims;

import org.jspecify.annotations.NullMarked;
