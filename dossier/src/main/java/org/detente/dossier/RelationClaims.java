package org.detente.dossier;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.RelationRows;
import org.detente.record.relation.Section;
import org.detente.stories.claims.ClaimPair;
import org.detente.stories.claims.ClaimPairs;
import org.detente.stories.claims.ClaimRows;

/** What the two sides of a relation say on one question. */
public final class RelationClaims {
    /** Articles, the latest, in which claims and answers are looked for where not all rows are asked for. */
    public static final int ARTICLES = 100;

    private RelationClaims() {}

    /**
     * The first of the pairs in the latest articles and how many there are, found anew at each call; of all articles where the limit
     * is 0.
     */
    public static Section<ClaimPair> latest(RelationRows rows, int limit) throws SQLException {
        List<ClaimPair> pairs = of(limit == 0 ? rows.all() : rows.latest(ARTICLES)).stream()
                .filter(pair -> isWithin(rows.query(), pair))
                .toList();
        return new Section<>(limit == 0 ? pairs : pairs.stream().limit(limit).toList(), pairs.size());
    }

    /** Whether one of the two was said in the days asked for. */
    private static boolean isWithin(RelationQuery query, ClaimPair pair) {
        boolean isOpen = query.from().isEmpty() && query.to().isEmpty();
        return isOpen
                || Stream.of(pair.claim(), pair.answer())
                        .flatMap(claim -> claim.date().stream())
                        .anyMatch(query::covers);
    }

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
