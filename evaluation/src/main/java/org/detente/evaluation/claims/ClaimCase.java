package org.detente.evaluation.claims;

import java.util.List;
import org.detente.model.Article;
import org.detente.stories.claims.AnswerKind;
import org.detente.stories.claims.ClaimKind;

/**
 * Some articles and what two sides say in them that belongs together.
 *
 * @param id the case
 * @param sideA code of one side
 * @param sideB code of the other
 * @param articles in the order of the file
 * @param pairs what is to be found; none in a near miss
 */
record ClaimCase(String id, String sideA, String sideB, List<Article> articles, List<Pair> pairs) {
    ClaimCase {
        articles = List.copyOf(articles);
        pairs = List.copyOf(pairs);
    }

    /**
     * A claim with its answer.
     *
     * @param by who claims
     * @param words any of them tells the claim
     * @param answeredBy who answers
     * @param answerWords any of them tells the answer
     */
    record Pair(
            ClaimKind claim,
            String by,
            List<String> words,
            AnswerKind answer,
            String answeredBy,
            List<String> answerWords) {
        Pair {
            words = List.copyOf(words);
            answerWords = List.copyOf(answerWords);
        }
    }
}
