package org.detente.search.document;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What counts as the same word: words by Unicode's boundaries (UAX #29), without "’s", case, accents and apostrophes, and in English without
 * endings (KStem, Krovetz 1993).
 *
 * <p>No word is left out, so that phrases hold.
 */
public final class SearchAnalyzer extends Analyzer {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`]");

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenFilter folded = folded(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, new KStemFilter(folded));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenFilter folded(TokenStream in) {
        return new PatternReplaceFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)), APOSTROPHES, "", true);
    }
}
