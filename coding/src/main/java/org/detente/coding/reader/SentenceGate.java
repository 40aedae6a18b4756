package org.detente.coding.reader;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.statement.cue.CueLexicon;
import org.detente.text.Quotation;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/**
 * Tells which sentences can matter: those with a trigger of the codebook, a cue of the lexicon or "according", a mark of
 * quotation, and those inside a quotation. Immutable.
 */
final class SentenceGate {
    private static final Set<String> SIGNS = Set.of("according", "\"", "“", "”", "„", "«", "»", "``", "''");

    private final Codebook codebook;
    private final CueLexicon cues = CueLexicon.builtIn();

    SentenceGate(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Numbers of the sentences that pass. */
    BitSet passing(TextStructure text) {
        BitSet passing = new BitSet();
        List<Quotation> quotations = text.quotations();
        int next = 0;
        int quotedUntil = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            while (next < quotations.size()
                    && quotations.get(next).span().start() < sentence.span().end()) {
                quotedUntil =
                        Math.max(quotedUntil, quotations.get(next++).span().end());
            }
            passing.set(i, quotedUntil > sentence.span().start() || reports(sentence));
        }
        return passing;
    }

    private boolean reports(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::lower).toList();
        for (int i = 0; i < words.size(); i++) {
            if (SIGNS.contains(words.get(i))
                    || cues.verbAt(words, i).isPresent()
                    || cues.nounAt(words, i).isPresent()) {
                return true;
            }
        }
        return !codebook.matches(sentence).isEmpty();
    }
}
