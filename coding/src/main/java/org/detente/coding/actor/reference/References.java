package org.detente.coding.actor.reference;

import java.util.List;
import org.detente.model.Mention;
import org.detente.model.Statement;

/**
 * Who is meant where in an article.
 *
 * @param chains all references to one actor each, also to actors of whom no state is known, by their first reference
 * @param mentions those given, with what references add, in the order of the text
 * @param statements those given, with speakers that references tell
 */
public record References(List<Chain> chains, List<Mention> mentions, List<Statement> statements) {
    public References {
        chains = List.copyOf(chains);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }
}
