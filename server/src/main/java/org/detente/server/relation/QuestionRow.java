package org.detente.server.relation;

import java.util.Optional;
import org.detente.dossier.RowWords;
import org.detente.server.evidence.EvidenceView;
import org.detente.stories.claims.Claim;
import org.detente.stories.claims.ClaimPair;

/**
 * One question on which both sides have their say, in the columns of the sides.
 *
 * @param pair what is claimed and what is answered
 * @param first what the side of the first column says
 * @param second what the side of the other says
 */
record QuestionRow(ClaimPair pair, Part first, Part second) {
    /**
     * What one side says.
     *
     * @param isAnswer whether it answers the other
     * @param kind what it is: "accusation", "denial"
     * @param who says it, and when
     * @param words as they were told first
     * @param evidence their sentence
     */
    record Part(boolean isAnswer, String kind, String who, String words, EvidenceView evidence) {}

    private static final int LONGEST = 280;

    static QuestionRow of(ClaimPair pair, RowContext context) {
        Part claim = part(false, RowWords.constant(pair.kind()), pair.claim(), context);
        Part answer = part(true, RowWords.constant(pair.answerKind()), pair.answer(), context);
        boolean claimIsFirst =
                pair.claim().by().stream().anyMatch(context.data().query().codesA()::contains);
        return claimIsFirst ? new QuestionRow(pair, claim, answer) : new QuestionRow(pair, answer, claim);
    }

    private static Part part(boolean isAnswer, String kind, Claim claim, RowContext context) {
        return new Part(
                isAnswer,
                kind,
                context.names(claim.by())
                        + Optional.of(claim.date())
                                .filter(Optional::isPresent)
                                .map(date -> ", " + context.date(date))
                                .orElse(""),
                SayingRow.shortened(claim.evidence().words().text(), LONGEST),
                context.evidence(
                        claim.evidence().articleId(), claim.evidence().words().span(), claim.row()));
    }

    /** Address of the part of the page. */
    String id() {
        return "q-" + pair.claim().row() + "-" + pair.answer().row();
    }

    /** Why the one is taken for an answer to the other. */
    String reasons() {
        return String.join("; ", pair.reasons());
    }
}
