package org.detente.search.update;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.detente.model.CodedArticle;
import org.detente.record.Record;
import org.detente.record.arrival.Arrivals;
import org.detente.record.arrival.Digest;
import org.detente.record.correction.RowKind;
import org.detente.record.group.Groups;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Found;
import org.detente.search.document.AffairDocuments;
import org.detente.search.document.Fields;
import org.detente.search.document.RowDocuments;

/**
 * Writes what is new in a record to its index, a batch of articles at a time.
 *
 * <pre>{@code
 * IndexUpdate update = new IndexUpdate(writer, record);
 * update.run(update.comparable(known), () -> false, state -> {});
 * }</pre>
 */
public final class IndexUpdate {
    private static final int BATCH = 1_000;
    private static final int BATCHES_A_COMMIT = 10;

    /** To be told how far the index has come. */
    public interface Reached {
        void at(IndexState state) throws IOException;
    }

    private final IndexWriter writer;
    private final Record record;

    /** An update of the index that a writer writes; it closes neither. */
    public IndexUpdate(IndexWriter writer, Record record) {
        this.writer = writer;
        this.record = record;
    }

    /**
     * Where to go on: from a state, where the record still begins with the same rows; else from nothing. Affairs are all written again,
     * since these change.
     */
    public IndexState comparable(IndexState state) throws IOException {
        long known = state.articles();
        boolean same = known <= record.arrivals(Arrivals::last)
                && record.arrivals(arrivals -> arrivals.digest(0, known)).equals(state.digest());
        if (!same) {
            writer.deleteAll();
            return IndexState.EMPTY;
        }
        return new IndexState(known, 0, state.digest(), state.corrections());
    }

    /**
     * Writes what the index lacks.
     *
     * @param from as {@link #comparable} gives it
     * @param stop ends it early, at the end of a batch
     * @throws IOException where the index cannot be written
     */
    public void run(IndexState from, BooleanSupplier stop, Reached reached) throws IOException {
        long last = record.arrivals(Arrivals::last);
        int grouped = record.groups(Groups::size);
        IndexState state = from;
        int batches = 0;
        while (state.articles() < last && !stop.getAsBoolean()) {
            state = articles(state, Math.min(last, state.articles() + BATCH));
            if (++batches % BATCHES_A_COMMIT == 0) {
                commit(state);
            }
            reached.at(state);
        }
        if (state.grouped() != grouped && !stop.getAsBoolean()) {
            affairs(state.grouped(), grouped);
            // as they were coded: those that readers corrected are written once more
            state = new IndexState(state.articles(), grouped, state.digest(), "");
        }
        String corrections = Touched.text(record.corrections().standing());
        if (!state.corrections().equals(corrections) && !stop.getAsBoolean()) {
            corrected(Touched.differing(state.corrections(), corrections));
            state = new IndexState(state.articles(), state.grouped(), state.digest(), corrections);
        }
        if (!state.equals(from)) {
            commit(state);
            reached.at(state);
        }
    }

    private IndexState articles(IndexState state, long upTo) throws IOException {
        long first = state.articles();
        List<String> ids = record.arrivals(arrivals -> arrivals.between(first, upTo));
        Digest digest = record.arrivals(arrivals -> arrivals.digest(first, upTo));
        long number = first;
        for (CodedArticle coded : record.groups(groups -> groups.articles(ids))) {
            writer.updateDocuments(owner(coded.article().id()), RowDocuments.of(coded, ++number));
        }
        return new IndexState(upTo, state.grouped(), state.digest().and(digest), state.corrections());
    }

    private void affairs(int after, int upTo) throws IOException {
        if (upTo - after > BATCH) {
            // to look for those that many articles tell of takes longer than to write them all
            affairs(row -> true);
            return;
        }
        List<String> articles = record.arrivals(arrivals -> arrivals.groupedBetween(after, upTo));
        write(record.arrivals(arrivals -> arrivals.affairsToldBy(articles)));
    }

    private void affairs(Predicate<String> asked) {
        new AffairBatches(BATCH, this::write).run(record, asked);
    }

    private void write(StandingAffairs affairs) throws IOException {
        Map<String, Long> numbers = record.arrivals(arrivals -> arrivals.numbers(AffairDocuments.articles(affairs)));
        for (Document document : new AffairDocuments(numbers).of(affairs)) {
            writer.updateDocument(owner(document.get(Fields.ID)), document);
        }
    }

    /** Writes rows again as readers say that they are. */
    private void corrected(Set<String> rows) throws IOException {
        Set<String> articles = new TreeSet<>();
        for (String row : rows) {
            record.find(row).stream()
                    .filter(found -> found.id().equals(row))
                    .map(Found::articleId)
                    .forEach(articles::add);
        }
        Map<String, Long> numbers = record.arrivals(arrivals -> arrivals.numbers(List.copyOf(articles)));
        for (CodedArticle coded : record.corrected(List.copyOf(articles))) {
            String id = coded.article().id();
            Long number = numbers.get(id);
            if (number != null) {
                writer.updateDocuments(owner(id), RowDocuments.of(coded, number));
            }
        }
        if (rows.stream().anyMatch(IndexUpdate::isAffair)) {
            affairs(rows::contains);
        }
    }

    private static boolean isAffair(String row) {
        return RowKind.ofRow(row)
                .filter(kind -> kind != RowKind.EVENT && kind != RowKind.STATEMENT)
                .isPresent();
    }

    private void commit(IndexState state) throws IOException {
        writer.setLiveCommitData(state.data().entrySet());
        writer.commit();
    }

    private static Term owner(String id) {
        return new Term(Fields.OWNER, id);
    }
}
