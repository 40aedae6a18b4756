package org.detente.evaluation.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a file of marked pairs. */
final class PairReader {
    private static final List<String> COLUMNS = List.of("id", "gold_root", "marked_sentence");

    private PairReader() {}

    static List<MarkedPair> read(Path tsv) throws IOException {
        List<MarkedPair> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(tsv)) {
            for (NamedCsvRecord row : reader) {
                for (String column : COLUMNS) {
                    if (row.findField(column).isEmpty()) {
                        throw new IOException(tsv + ", line " + row.getStartingLineNumber() + ": no column " + column
                                + "; expected a tab-separated file with " + COLUMNS);
                    }
                }
                pairs.add(
                        MarkedPair.of(row.getField("id"), row.getField("gold_root"), row.getField("marked_sentence")));
            }
        }
        return pairs;
    }
}
