package org.detente.reading.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.detente.reading.Metadata;
import org.detente.reading.RawDocument;
import org.detente.reading.source.column.Column;

/**
 * What one record says, by column.
 *
 * @param values values that are not blank
 */
record Fields(Map<Column, String> values) {
    Fields {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        values.forEach((column, value) -> {
            if (!value.isBlank()) {
                filled.put(column, value.strip());
            }
        });
        values = Map.copyOf(filled);
    }

    /** The record as a document; nothing where it holds neither text nor page. */
    Optional<RawDocument> document(String location, String sha256, Metadata beside) {
        Optional<String> text = get(Column.TEXT);
        Optional<String> content = text.or(() -> get(Column.HTML));
        return content.map(characters -> {
            boolean page = text.isEmpty() || FormatSniffer.isPage(characters);
            RawDocument.Kind kind = page ? RawDocument.Kind.HTML : RawDocument.Kind.TEXT;
            return new RawDocument(location, kind, characters, sha256, metadata(beside));
        });
    }

    /** What the record says beside its text, and for what it leaves out, what is said of the whole file. */
    Metadata metadata(Metadata beside) {
        return new Metadata(
                get(Column.URL),
                get(Column.OUTLET).or(beside::outlet),
                get(Column.TITLE),
                get(Column.BYLINE).or(beside::byline),
                get(Column.PUBLISHED).or(beside::published),
                get(Column.LANGUAGE).or(beside::language));
    }

    private Optional<String> get(Column column) {
        return Optional.ofNullable(values.get(column));
    }
}
