package org.detente.record.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.detente.record.Record;
import org.detente.record.RecordException;
import org.detente.record.RecordTable;

/**
 * The record's tables as Parquet files, with the columns that docs/record.md lists, for pandas, R or Spark.
 *
 * <p>The rows and their order are the same from run to run; the bytes depend on the version of DuckDB too.
 */
public final class ParquetExport {
    private ParquetExport() {}

    /**
     * Writes a file for each {@link RecordTable}; those of an earlier export are replaced.
     *
     * @throws RecordException where the record cannot be read or the folder not be written
     */
    public static Exported write(Record record, Path out) {
        return ExportFolder.fill(out, folder -> {
            Map<String, Long> rows = new LinkedHashMap<>();
            for (RecordTable table : RecordTable.values()) {
                String file = table.name().toLowerCase(Locale.ROOT) + ".parquet";
                rows.put(file, record.copyToParquet(table, folder.place(file)));
            }
            return rows;
        });
    }
}
