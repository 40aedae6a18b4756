package org.detente.reading.source;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.detente.reading.Metadata;
import org.detente.reading.RawDocument;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.OpenSource;

/** The formats that can be read, by the endings that their names usually have. */
enum Format {
    TEXT {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) {
            return new DocumentReader(source, RawDocument.Kind.TEXT, beside);
        }
    },
    MARKDOWN {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) {
            return new DocumentReader(source, RawDocument.Kind.MARKDOWN, beside);
        }
    },
    HTML {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) {
            return new DocumentReader(source, RawDocument.Kind.HTML, beside);
        }
    },
    JSON_LINES {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) throws IOException {
            return new JsonLinesReader(source, beside);
        }
    },
    JSON {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) throws IOException {
            return new JsonReader(source, beside);
        }
    },
    TABLE {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) throws IOException {
            return new TableReader(source, beside);
        }
    },
    WARC {
        @Override
        ItemReader reader(OpenSource source, Metadata beside) throws IOException {
            return new ArchiveReader(source, beside);
        }
    };

    private static final Map<String, Format> BY_ENDING = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("shtml", HTML),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("csv", TABLE),
            Map.entry("tsv", TABLE),
            Map.entry("tab", TABLE),
            Map.entry("warc", WARC));

    /** Reads a source in this format; what is said of the file beside it fills what its documents do not say. */
    abstract ItemReader reader(OpenSource source, Metadata beside) throws IOException;

    static Optional<Format> byEnding(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending));
    }
}
