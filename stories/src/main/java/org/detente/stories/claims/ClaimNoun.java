package org.detente.stories.claims;

import java.util.List;
import java.util.Set;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.stories.claims.ClaimWords.Kind;
import org.detente.text.TextAnalyzer;
import org.detente.text.Token;

/** Cuts the words that name a claim from those that answer it: "American accusations of theft" of "as baseless American accusations of theft". */
final class ClaimNoun {
    private static final Set<String> LEADS = Set.of("a", "an", "the", "any", "all", "'s", "new", "these", "those");

    private ClaimNoun() {}

    /** From the noun that is answered with the name before it; the whole phrase where none stands in it. */
    static Phrase of(Phrase said) {
        List<Token> tokens = TextAnalyzer.tokens(said.text());
        int noun = 0;
        while (noun < tokens.size() && !isNoun(tokens.get(noun).lower())) {
            noun++;
        }
        if (noun == tokens.size()) {
            return said;
        }
        while (noun > 0 && leads(tokens.get(noun - 1))) {
            noun--;
        }
        int from = tokens.get(noun).span().start();
        return new Phrase(
                said.text().substring(from),
                new Span(said.span().start() + from, said.span().end()));
    }

    private static boolean leads(Token token) {
        return token.isCapitalized() || LEADS.contains(token.lower());
    }

    private static boolean isNoun(String word) {
        return ClaimWords.is(Kind.ACCUSATION, word)
                || ClaimWords.is(Kind.OFFER, word)
                || ClaimWords.is(Kind.DEMAND, word);
    }
}
