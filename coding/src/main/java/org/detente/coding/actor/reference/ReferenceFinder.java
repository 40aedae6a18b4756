package org.detente.coding.actor.reference;

import java.util.List;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.actor.reference.view.ArticleView;
import org.detente.model.Mention;
import org.detente.model.Statement;

/**
 * Joins what an article says about one actor: names, listed or not, common nouns and pronouns.
 *
 * <p>Example: in {@code Jane Roe, a spokeswoman for the council, said she would stay. “We are ready,” Roe said.} one chain
 * holds "Jane Roe", "she" and "Roe"; "We" is who speaks with her. The passes are those of a deterministic sieve (Lee et
 * al., Computational Linguistics 39(4), 2013): names first, then nouns and pronouns, then the first person by who is
 * quoted. Stateless; safe for use by many threads.
 */
public final class ReferenceFinder {
    private ReferenceFinder() {}

    /**
     * Who is meant where.
     *
     * @param mentions of listed actors in the same text, in its order
     * @param statements of the same text
     */
    public static References find(
            String articleId, ArticleWords text, List<Mention> mentions, List<Statement> statements) {
        ArticleView article = ArticleView.of(text, mentions, statements);
        ArticleChains chains = new ArticleChains(article);
        List<Entity> entities = chains.read();
        return new Enrichment(articleId, article, chains, entities).references();
    }
}
