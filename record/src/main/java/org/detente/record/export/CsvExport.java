package org.detente.record.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.detente.record.Record;
import org.detente.record.RecordException;

/**
 * The record as CSV files for spreadsheets and R: RFC 4180, UTF-8 with a byte order mark (Excel needs it), a heading, one
 * flat row each.
 *
 * <p>Texts of articles are left out; they are in the JSON Lines. A cell of words that begins with {@code = + - @}, a tab
 * or a line's end gets an apostrophe before it, so that no web page can put a formula into a spreadsheet (OWASP, "CSV
 * Injection").
 */
public final class CsvExport {
    private final ExportFolder folder;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    private CsvExport(ExportFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code articles.csv}, {@code mentions.csv}, {@code statements.csv}, {@code events.csv}, {@code
     * copies.csv}, {@code story_events.csv}, {@code meetings.csv}, {@code instruments.csv}, {@code demands.csv} and {@code
     * relations.csv}; those of an earlier export are replaced.
     *
     * @throws RecordException where the record cannot be read or the folder not be written
     */
    public static Exported write(Record record, Path out) {
        return ExportFolder.fill(out, folder -> {
            CsvExport export = new CsvExport(folder);
            export.table("articles.csv", record::articles, CsvTables.groupedArticles());
            export.table("mentions.csv", record::mentions, CsvTables.mentions());
            export.table("statements.csv", record::statements, CsvTables.statements());
            export.table("events.csv", record::events, CsvTables.groupedEvents());
            export.table("copies.csv", record::copies, CsvTables.copies());
            export.table("story_events.csv", record::storyEvents, CsvTables.storyEvents());
            export.table("meetings.csv", record::meetings, CsvAffairs.meetings());
            export.table("instruments.csv", record::instruments, CsvAffairs.instruments());
            export.table("demands.csv", record::demands, CsvAffairs.demands());
            export.table("relations.csv", record::relationDays, CsvTables.relations());
            return export.rows;
        });
    }

    private <T> void table(String file, Consumer<Consumer<T>> source, CsvColumns<T> columns) throws IOException {
        long[] count = {0};
        try (Writer out = new OutputStreamWriter(folder.begin(file), StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder().build(out)) {
                csv.writeRecord(columns.headings());
                source.accept(row -> {
                    csv.writeRecord(columns.row(row));
                    count[0]++;
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        rows.put(file, count[0]);
    }
}
