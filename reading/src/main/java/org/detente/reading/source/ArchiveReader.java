package org.detente.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.CharacterDecoder;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.UnreadableException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC 1.0 and 1.1, ISO 28500): its responses with status 200 that are HTML; other records are passed over. */
final class ArchiveReader implements ItemReader {
    private final OpenSource source;
    private final Metadata beside;
    private final WarcReader records;
    private long record;
    private long passedOver;

    ArchiveReader(OpenSource source, Metadata beside) throws IOException {
        this.source = source;
        this.beside = beside;
        this.records = new WarcReader(source.stored());
    }

    /** How many records were no pages: requests, images, redirects, errors. */
    long passedOver() {
        return passedOver;
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        Optional<WarcRecord> next = records.next();
        while (next.isPresent()) {
            record++;
            Optional<ReadItem> item = itemOrProblem(next.get(), source.location() + "#" + record);
            if (item.isPresent()) {
                return item;
            }
            passedOver++;
            next = records.next();
        }
        return Optional.empty();
    }

    /** What is broken within a record costs that record; what is broken around it shows at the next one. */
    private Optional<ReadItem> itemOrProblem(WarcRecord next, String location) {
        try {
            return item(next, location);
        } catch (IOException | RuntimeException e) {
            return Optional.of(Failures.at(location, e));
        }
    }

    private Optional<ReadItem> item(WarcRecord next, String location) throws IOException {
        if (!(next instanceof WarcResponse response)
                || !response.contentType().base().equals(MediaType.HTTP)) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
        if (http.status() != 200 || !(type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream body = http.bodyDecoded().stream()) {
            bytes = body.readNBytes(source.options().largestDocument() + 1);
        }
        if (bytes.length > source.options().largestDocument()) {
            String limit = source.options().largestDocument() + " bytes";
            return Optional.of(new Problem(
                    location, Problem.Kind.FAILED, "too large", response.target() + " holds more than " + limit));
        }
        Optional<String> charset =
                Optional.ofNullable(http.contentType().parameters().get("charset"));
        try {
            String content = CharacterDecoder.decode(bytes, charset, true);
            Metadata metadata = new Metadata(
                    Optional.of(response.target()),
                    beside.outlet(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    beside.language());
            return Optional.of(
                    new RawDocument(location, RawDocument.Kind.HTML, content, Identity.sha256(bytes), metadata));
        } catch (UnreadableException e) {
            return Optional.of(e.at(location));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
