package org.detente.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.detente.record.Record;
import org.detente.search.document.Fields;
import org.detente.search.document.SearchAnalyzer;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.HitReader;
import org.detente.search.hit.SearchHit;
import org.detente.search.passage.Part;
import org.detente.search.passage.Passages;
import org.detente.search.words.Words;

/**
 * The words of a record, in a folder of their own.
 *
 * <p>Finds go on while it is brought up to date, from any number of threads; one thread at a time brings it up to date. One program at a time
 * writes an index: in others it is as that program has left it.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(record.searchFolder())) {
 *     index.update(record, () -> false);
 *     SearchResult result = index.find(SearchQuery.of("missile -Geneva"), Page.first(20));
 * }
 * }</pre>
 */
public final class SearchIndex implements AutoCloseable {
    private final SearchAnalyzer analyzer = new SearchAnalyzer();
    private final LuceneQueries queries = new LuceneQueries(analyzer);
    private final IndexFiles files;
    private final SearcherManager searchers;

    private SearchIndex(IndexFiles files, SearcherManager searchers) {
        this.files = files;
        this.searchers = searchers;
    }

    /**
     * Opens an index; makes an empty one where there is none, or one that cannot be read.
     *
     * @throws SearchException where another program is just making it
     * @throws IOException where the folder cannot be used
     */
    public static SearchIndex open(Path folder) throws IOException {
        IndexFiles files = IndexFiles.open(folder);
        try {
            return new SearchIndex(files, files.searchers());
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /**
     * Brings the index up to date with what its record has now.
     *
     * @param stop asked now and then: whether to leave off; what was done until then is kept
     */
    public void update(Record record, BooleanSupplier stop) throws IOException {
        files.update(record, stop, searchers);
    }

    /** How many articles can be found. */
    public long articles() {
        return files.state().articles();
    }

    /** Whether this program may write the index. */
    public boolean isWritable() {
        return files.isWritable();
    }

    /** The outlets with the most rows, at most so many, by name. */
    public List<String> outlets(int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return FrequentTerms.of(searcher.getIndexReader(), Fields.OUTLET, most);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Looks for something. */
    public SearchResult find(SearchQuery asked, Page page) throws IOException {
        return find(asked, page, Set.of());
    }

    /**
     * Looks for something.
     *
     * @param without rows that are left out, by identifier
     */
    public SearchResult find(SearchQuery asked, Page page, Set<String> without) throws IOException {
        Words words = Words.of(asked.words());
        IndexSearcher searcher = searchers.acquire();
        try {
            Query looked = queries.words(words);
            Query filtered = queries.filtered(looked, asked, without);
            Map<SearchKind, Long> counts = searcher.search(filtered, new KindCounts());
            long found = counts.entrySet().stream()
                    .filter(count -> asked.kind().map(count.getKey()::equals).orElse(true))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            FieldDoc[] rows = rows(searcher, queries.ofKind(filtered, asked), asked.order(), page);
            int end = Math.min(rows.length, page.skip() + page.limit());
            List<FieldDoc> shown =
                    rows.length <= page.skip() ? List.of() : List.of(rows).subList(page.skip(), end);
            return new SearchResult(
                    hits(searcher, looked, shown),
                    counts,
                    found,
                    end < rows.length && !shown.isEmpty()
                            ? Optional.of(Cursor.of(shown.get(shown.size() - 1)).toString())
                            : Optional.empty(),
                    words.cut());
        } finally {
            searchers.release(searcher);
        }
    }

    /** One row more than the page shows tells whether there is a next one. */
    private static FieldDoc[] rows(IndexSearcher searcher, Query query, SearchOrder order, Page page)
            throws IOException {
        int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        FieldDoc after = page.cursor().map(cursor -> cursor.row(order, last)).orElse(null);
        TopFieldDocs top = searcher.search(
                query, new TopFieldCollectorManager(order.sort(), page.skip() + page.limit() + 1, after, 1));
        FieldDoc[] rows = new FieldDoc[top.scoreDocs.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (FieldDoc) top.scoreDocs[i];
        }
        return rows;
    }

    private List<SearchHit> hits(IndexSearcher searcher, Query words, List<FieldDoc> rows) throws IOException {
        int[] documents = rows.stream().mapToInt((ScoreDoc row) -> row.doc).toArray();
        List<List<Part>> passages = Passages.of(searcher, analyzer, words, documents);
        StoredFields stored = searcher.storedFields();
        List<SearchHit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(HitReader.hit(stored, documents[i], passages.get(i)));
        }
        return hits;
    }

    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            files.close();
            analyzer.close();
        }
    }
}
