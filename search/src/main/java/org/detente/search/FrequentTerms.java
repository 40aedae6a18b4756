package org.detente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The values of a field that most documents have. */
final class FrequentTerms {
    private record Value(String text, int documents) {
        static final Comparator<Value> RARER =
                Comparator.comparingInt(Value::documents).thenComparing(Value::text, Comparator.reverseOrder());
    }

    private FrequentTerms() {}

    /** At most so many, sorted. */
    static List<String> of(IndexReader reader, String field, int most) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        PriorityQueue<Value> kept = new PriorityQueue<>(Value.RARER);
        TermsEnum values = terms.iterator();
        for (BytesRef value = values.next(); value != null; value = values.next()) {
            kept.add(new Value(value.utf8ToString(), values.docFreq()));
            if (kept.size() > most) {
                kept.remove();
            }
        }
        List<String> texts = new ArrayList<>(kept.size());
        kept.forEach(value -> texts.add(value.text()));
        return texts.stream().sorted().toList();
    }
}
