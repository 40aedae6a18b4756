package org.detente.reading.source;

import java.io.IOException;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.reading.Metadata;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.CharacterDecoder;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.OpenSource;

/** A file that is one document. */
final class DocumentReader implements ItemReader {
    private final OpenSource source;
    private final RawDocument.Kind kind;
    private final Metadata beside;
    private boolean read;

    DocumentReader(OpenSource source, RawDocument.Kind kind, Metadata beside) {
        this.source = source;
        this.kind = kind;
        this.beside = beside;
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        byte[] bytes = source.wholeContent();
        String content = CharacterDecoder.decode(bytes, Optional.empty(), kind == RawDocument.Kind.HTML);
        return Optional.of(new RawDocument(source.location(), kind, content, Identity.sha256(bytes), beside));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
