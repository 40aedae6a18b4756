package org.detente.search.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.detente.model.PartialDate;

/** A document that is being written. */
public final class Draft {
    private static final int LONGEST_TERM = 500;
    private static final FieldType WITH_PLACES = withPlaces();

    private final Document document = new Document();

    /**
     * Of a row.
     *
     * @param owner what it is replaced with
     * @param kind number of its kind
     */
    Draft(String id, String owner, String article, int kind, long arrival) {
        exact(Fields.ID, id);
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new StringField(Fields.OWNER, owner, Field.Store.NO));
        document.add(new StoredField(Fields.ARTICLE, article));
        document.add(new IntPoint(Fields.KIND, kind));
        document.add(new NumericDocValuesField(Fields.KIND, kind));
        document.add(new StoredField(Fields.KIND, kind));
        document.add(new NumericDocValuesField(Fields.ARRIVAL, arrival));
        document.add(new StoredField(Fields.ARRIVAL, arrival));
    }

    /** Words that are looked for and shown, with their places, so that they can be marked. */
    Draft words(String field, String words) {
        document.add(new Field(field, words, WITH_PLACES));
        return this;
    }

    /** Words that are looked for and not shown. */
    Draft hidden(String field, String words) {
        document.add(new TextField(field, words, Field.Store.NO));
        return this;
    }

    /** What is shown and not looked for. */
    Draft shown(String field, Optional<String> words) {
        words.ifPresent(text -> document.add(new StoredField(field, text)));
        return this;
    }

    /** What is filtered by as it is. */
    Draft exact(String field, String value) {
        document.add(new StringField(field, shortened(value), Field.Store.YES));
        return this;
    }

    Draft exact(String field, Collection<String> values) {
        values.stream().distinct().sorted().forEach(value -> exact(field, value));
        return this;
    }

    Draft outlet(Optional<String> outlet) {
        outlet.ifPresent(name -> {
            exact(Fields.OUTLET, name);
            document.add(new StringField(Fields.OUTLET_FOLDED, folded(name), Field.Store.NO));
        });
        return this;
    }

    /** A day for filters and sorting. */
    Draft date(Optional<PartialDate> date, boolean firstDayAlone) {
        date.ifPresent(known -> {
            LocalDate last = firstDayAlone ? known.first() : known.last();
            document.add(new IntPoint(Fields.FIRST, day(known.first())));
            document.add(new IntPoint(Fields.LAST, day(last)));
            document.add(new NumericDocValuesField(Fields.DAY, day(known.first())));
            document.add(new StoredField(Fields.DATE, known.toString()));
        });
        return this;
    }

    Document document() {
        return document;
    }

    /** How an outlet is compared: without accents, in lower case. */
    public static String folded(String outlet) {
        char[] letters = Normalizer.normalize(shortened(outlet.strip()), Normalizer.Form.NFC)
                .toCharArray();
        // a character becomes four at most
        char[] plain = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
        return new String(plain, 0, length).toLowerCase(Locale.ROOT);
    }

    /** A day as a number. */
    public static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /** Lucene refuses terms of more than 32,766 bytes. */
    static String shortened(String value) {
        return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
    }

    private static FieldType withPlaces() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
