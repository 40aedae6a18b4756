package org.detente.record.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.detente.record.Record;
import org.detente.record.RecordException;

/**
 * The record as JSON Lines: one file a table, one object a line, UTF-8, lines end with {@code \n}.
 *
 * <p>The bytes depend on what the record holds and on nothing else. The fields are documented in {@code
 * docs/record.md}.
 *
 * <p>Example: {@code JsonLinesExport.write(record, Path.of("out")).rows().get("events.jsonl")} is the number of events.
 */
public final class JsonLinesExport {
    private final ExportFolder folder;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    private JsonLinesExport(ExportFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes all tables into a folder, which is made where it does not exist; files of an earlier export in it are
     * replaced, others are left alone. While the files are being written the earlier ones stay; a folder that has {@code
     * articles.jsonl} has a whole export.
     *
     * @throws RecordException where the record cannot be read or the folder not be written
     */
    public static Exported write(Record record, Path out) {
        return ExportFolder.fill(out, folder -> {
            JsonLinesExport export = new JsonLinesExport(folder);
            export.tables(record);
            return export.rows;
        });
    }

    private void tables(Record record) throws IOException {
        table("articles", record::articles, JsonRows::groupedArticle);
        table("mentions", record::mentions, JsonRows::mention);
        table("statements", record::statements, JsonRows::statement);
        table("events", record::events, JsonRows::groupedEvent);
        table("copies", record::copies, JsonRows::copy);
        table("storyEvents", record::storyEvents, JsonRows::storyEvent);
        table("meetings", record::meetings, AffairJson::meeting);
        table("instruments", record::instruments, AffairJson::instrument);
        table("demands", record::demands, AffairJson::demand);
        table("relations", record::relationDays, JsonRows::relationDay);
    }

    private <T> void table(String name, Source<T> source, RowFields<T> fields) throws IOException {
        String file = name + ".jsonl";
        long[] count = {0};
        try (JsonLine json = new JsonLine(folder.begin(file))) {
            source.each(row -> {
                json.line(line -> fields.write(line, row));
                count[0]++;
            });
        }
        rows.put(file, count[0]);
    }

    private interface Source<T> {
        void each(Consumer<T> sink);
    }

    private interface RowFields<T> {
        void write(JsonLine line, T row) throws IOException;
    }
}
