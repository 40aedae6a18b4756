package org.detente.reading.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Identity;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.ReadItem;
import org.detente.reading.source.column.Column;
import org.detente.reading.source.column.Columns;
import org.detente.reading.source.open.ByteOrderMark;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.RecordText;
import org.detente.reading.source.open.UnreadableException;

/** A table whose first row names its columns: separated by commas, semicolons, tabs or bars (RFC 4180 for quotes). */
final class TableReader implements ItemReader {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** Joins fields for the digest; it stands in no text. */
    private static final String UNIT_SEPARATOR = "\u001F";

    private final OpenSource source;
    private final Metadata beside;
    private final CloseableIterator<CsvRecord> rows;
    private final List<String> header;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private long record;

    TableReader(OpenSource source, Metadata beside) throws IOException {
        this.source = source;
        this.beside = beside;
        String head = decodedHead(source.head());
        this.rows = CsvReader.builder()
                .fieldSeparator(separator(head))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(source.options().largestDocument())
                .ofCsvRecord(RecordText.reader(source, charset(source.head())))
                .iterator();
        this.header = nextRow().map(CsvRecord::getFields).orElse(List.of());
        source.options().columns().among(header).forEach((column, name) -> columns.put(column, header.indexOf(name)));
        if (!columns.containsKey(Column.TEXT) && !columns.containsKey(Column.HTML)) {
            boolean chosen = source.options().columns().chosen().containsKey(Column.TEXT);
            throw new UnreadableException(
                    chosen ? Problem.Kind.FAILED : Problem.Kind.SKIPPED,
                    "table without text",
                    "none of its columns " + header + " holds a text; name one with --columns text=COLUMN");
        }
    }

    /** Whether a text begins with a row of column names one of which holds texts. */
    static boolean looksLikeTable(String head) {
        String firstLine = head.lines().findFirst().orElse("");
        List<String> names = List.of(firstLine.replace("\"", "").split("[,;|\t]", -1));
        Map<Column, String> found = Columns.USUAL.among(names);
        return found.size() > 1 && (found.containsKey(Column.TEXT) || found.containsKey(Column.HTML));
    }

    @Override
    public Optional<ReadItem> next() throws IOException {
        Optional<CsvRecord> row = nextRow();
        record++;
        return row.map(fields -> item(fields, source.location() + "#" + record));
    }

    private ReadItem item(CsvRecord row, String location) {
        String at = "line " + row.getStartingLineNumber() + ": ";
        if (row.getFieldCount() < header.size()) {
            return new Problem(
                    location,
                    Problem.Kind.FAILED,
                    "row with too few columns",
                    at + row.getFieldCount() + " of " + header.size()
                            + " columns; is a quote or a separator missing there?");
        }
        String joined = String.join(UNIT_SEPARATOR, row.getFields());
        if (RecordText.isDamaged(joined)) {
            return new Problem(
                    location, Problem.Kind.FAILED, "undecodable text", at + "it holds bytes of another encoding");
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        columns.forEach((column, index) -> values.put(column, row.getField(index)));
        String sha256 = Identity.sha256(joined.getBytes(StandardCharsets.UTF_8));
        Optional<? extends ReadItem> document = new Fields(values).document(location, sha256, beside);
        if (document.isPresent()) {
            return document.get();
        }
        return new Problem(location, Problem.Kind.SKIPPED, "record without text", at + "its column of texts is empty");
    }

    private Optional<CsvRecord> nextRow() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw UnreadableException.failed(
                    "bad table", e.getMessage() + "; is a closing quote missing in the row before?");
        }
    }

    /** UTF-8 unless the head of the file is not; the last character of the head may be cut. */
    private static Charset charset(byte[] head) {
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        candidates.add(Charset.forName("windows-1252"));
        for (Charset charset : candidates) {
            String text = new String(head, charset);
            int slip = text.indexOf('\uFFFD');
            if (slip < 0 || slip >= text.length() - 1) {
                return charset;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static String decodedHead(byte[] head) {
        return ByteOrderMark.of(head)
                .map(mark -> new String(head, mark.length(), head.length - mark.length(), mark.charset()))
                .orElseGet(() -> new String(head, charset(head)));
    }

    private static char separator(String head) {
        String firstLine = head.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = firstLine.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
