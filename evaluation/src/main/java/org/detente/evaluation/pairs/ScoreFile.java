package org.detente.evaluation.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a reader's probabilities of each root for the rows of a file of pairs, as training writes them in cross-validation:
 * tab-separated, a heading, the column {@code id} and one for each root by its label.
 */
final class ScoreFile {
    private static final String ID = "id";

    private ScoreFile() {}

    /** By id the probabilities by root. */
    static Map<String, Map<String, Double>> read(Path tsv) throws IOException {
        Map<String, Map<String, Double>> scores = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(tsv)) {
            for (NamedCsvRecord row : reader) {
                Map<String, Double> roots = new LinkedHashMap<>();
                for (String column : row.getHeader()) {
                    if (!column.equals(ID)) {
                        roots.put(column, number(tsv, row, column));
                    }
                }
                String id = row.findField(ID)
                        .orElseThrow(() -> new IOException(tsv + ": no column id; the others are roots: ACCUSE, …"));
                scores.put(id, roots);
            }
        }
        return scores;
    }

    private static double number(Path tsv, NamedCsvRecord row, String column) throws IOException {
        try {
            return Double.parseDouble(row.getField(column));
        } catch (NumberFormatException e) {
            throw new IOException(
                    tsv + ", line " + row.getStartingLineNumber() + ", column " + column + ": \"" + row.getField(column)
                            + "\" is no probability",
                    e);
        }
    }
}
