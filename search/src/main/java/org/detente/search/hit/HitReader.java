package org.detente.search.hit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.detente.model.PartialDate;
import org.detente.search.document.Fields;
import org.detente.search.document.SearchKind;
import org.detente.search.passage.Part;

/** Reads what was found from the index; the text itself comes with its passages. */
public final class HitReader {
    private static final Set<String> FIELDS = Set.of(
            Fields.ID,
            Fields.ARTICLE,
            Fields.KIND,
            Fields.TITLE,
            Fields.HEADLINE,
            Fields.OUTLET,
            Fields.DATE,
            Fields.ACTOR,
            Fields.TYPE,
            Fields.STATUS,
            Fields.WHO,
            Fields.ARRIVAL);

    private HitReader() {}

    /**
     * A document that was found.
     *
     * @param number of the document in the index
     * @throws IOException where the index cannot be read
     */
    public static SearchHit hit(StoredFields stored, int number, List<Part> passage) throws IOException {
        Document document = stored.document(number, FIELDS);
        return new SearchHit(
                SearchKind.of(number(document, Fields.KIND)),
                text(document, Fields.ID).orElseThrow(),
                text(document, Fields.ARTICLE).orElseThrow(),
                text(document, Fields.TITLE).or(() -> text(document, Fields.HEADLINE)),
                text(document, Fields.OUTLET),
                text(document, Fields.DATE).map(PartialDate::parse),
                List.of(document.getValues(Fields.ACTOR)),
                text(document, Fields.TYPE),
                text(document, Fields.STATUS),
                text(document, Fields.WHO),
                passage,
                number(document, Fields.ARRIVAL));
    }

    private static long number(Document document, String field) {
        IndexableField value = document.getField(field);
        if (value == null || value.numericValue() == null) {
            throw new IllegalStateException("a document of the index has no " + field);
        }
        return value.numericValue().longValue();
    }

    private static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.get(field));
    }
}
