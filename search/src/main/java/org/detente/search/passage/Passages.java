package org.detente.search.passage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.detente.search.document.Fields;

/** Cuts the sentences that fit from the texts of what was found, as parts that are marked or not; never as markup. */
public final class Passages {
    private static final int SENTENCES = 2;
    private static final int LONGEST_TEXT = 2_000_000;

    private static final class Highlighter extends UnifiedHighlighter {
        Highlighter(Builder builder) {
            super(builder);
        }

        List<List<Part>> parts(Query words, int[] documents) throws IOException {
            Object[] found = Objects.requireNonNull(
                    highlightFieldsAsObjects(new String[] {Fields.TEXT}, words, documents, new int[] {SENTENCES})
                            .get(Fields.TEXT));
            List<List<Part>> parts = new ArrayList<>();
            for (Object one : found) {
                parts.add(one instanceof Parts cut ? cut.list() : List.of());
            }
            return parts;
        }
    }

    private record Parts(List<Part> list) {}

    private static final class Formatter extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            PassageParts parts = new PassageParts(content);
            for (Passage passage : passages) {
                parts.add(passage);
            }
            return new Parts(parts.list());
        }
    }

    private Passages() {}

    /**
     * For each document the sentences that fit best, in the order of its text; the first ones where none does.
     *
     * @throws IOException where the index cannot be read
     */
    public static List<List<Part>> of(IndexSearcher searcher, Analyzer analyzer, Query words, int[] documents)
            throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        return new Highlighter(UnifiedHighlighter.builder(searcher, analyzer)
                        .withMaxLength(LONGEST_TEXT)
                        .withMaxNoHighlightPassages(SENTENCES)
                        .withBreakIterator(SentenceBreaks::new)
                        .withFormatter(new Formatter()))
                .parts(words, documents);
    }
}
