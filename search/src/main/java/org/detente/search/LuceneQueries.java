package org.detente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.detente.search.document.Draft;
import org.detente.search.document.Fields;
import org.detente.search.words.Clause;
import org.detente.search.words.Words;

/** What is looked for, in Lucene's terms. */
final class LuceneQueries {
    /** Where words are looked for, and how much a find there weighs. */
    private static final Map<String, Float> WEIGHTS = Map.of(Fields.TEXT, 1f, Fields.TITLE, 1f, Fields.NAMES, 1f);

    private static final float TIE = 0.1f;

    private final Analyzer analyzer;
    private final QueryBuilder builder;

    LuceneQueries(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
    }

    /** The words; everything where nothing is looked for. */
    Query words(Words words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Clause clause : words.clauses()) {
            Query query = anywhere(clause);
            if (!(query instanceof MatchNoDocsQuery)) {
                all.add(query, clause.without() ? Occur.MUST_NOT : Occur.MUST);
                wanted |= !clause.without();
            }
        }
        if (!wanted) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return all.build();
    }

    /** What the words must be in, without the kind. */
    Query filtered(Query words, SearchQuery asked, Set<String> without) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        filter(all, Fields.ACTOR, asked.actor());
        filter(all, Fields.TYPE, asked.type().map(LuceneQueries::lower));
        filter(all, Fields.STATUS, asked.status().map(LuceneQueries::lower));
        filter(all, Fields.OUTLET_FOLDED, asked.outlet().map(Draft::folded));
        asked.from()
                .ifPresent(day ->
                        all.add(IntPoint.newRangeQuery(Fields.LAST, Draft.day(day), Integer.MAX_VALUE), Occur.FILTER));
        asked.to()
                .ifPresent(day ->
                        all.add(IntPoint.newRangeQuery(Fields.FIRST, Integer.MIN_VALUE, Draft.day(day)), Occur.FILTER));
        if (!without.isEmpty()) {
            List<BytesRef> ids = without.stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Fields.ID, ids), Occur.MUST_NOT);
        }
        return all.build();
    }

    /** The same of the kind that was asked for. */
    Query ofKind(Query filtered, SearchQuery asked) {
        return asked.kind()
                .<Query>map(kind -> new BooleanQuery.Builder()
                        .add(filtered, Occur.MUST)
                        .add(IntPoint.newExactQuery(Fields.KIND, kind.number()), Occur.FILTER)
                        .build())
                .orElse(filtered);
    }

    private Query anywhere(Clause clause) {
        List<Query> fields = new ArrayList<>();
        WEIGHTS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> {
            Query query = in(field.getKey(), clause);
            if (!(query instanceof MatchNoDocsQuery)) {
                fields.add(new BoostQuery(query, field.getValue()));
            }
        });
        return fields.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(fields, TIE);
    }

    private Query in(String field, Clause clause) {
        if (clause.form() == Clause.Form.BEGINNING) {
            return new PrefixQuery(
                    new Term(field, analyzer.normalize(field, clause.text())),
                    MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
        }
        // a word that has a hyphen or the like in it is several, one behind the other
        Query query = builder.createPhraseQuery(field, clause.text());
        return query == null ? new MatchNoDocsQuery() : query;
    }

    private static void filter(BooleanQuery.Builder all, String field, Optional<String> value) {
        value.ifPresent(text -> all.add(new TermQuery(new Term(field, text)), Occur.FILTER));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
