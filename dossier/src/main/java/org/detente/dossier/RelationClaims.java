package org.detente.dossier;

import java.util.List;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;
import org.detente.stories.claims.ClaimPair;
import org.detente.stories.claims.ClaimPairs;
import org.detente.stories.claims.ClaimRows;

/** What the two sides of a relation say on one question. */
public final class RelationClaims {
    private RelationClaims() {}

    /** The pairs of claims and answers in the rows of a relation, those that were answered last first. */
    public static List<ClaimPair> of(Relation relation) {
        return ClaimPairs.of(new ClaimRows(
                relation.query().codesA(),
                relation.query().codesB(),
                relation.articles(),
                relation.statements().stream().map(Dated::row).toList(),
                relation.events().stream().map(Dated::row).toList(),
                relation.affairs().demands(),
                relation.belonging().storyEventIds()));
    }
}
