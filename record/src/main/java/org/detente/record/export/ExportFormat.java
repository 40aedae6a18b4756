package org.detente.record.export;

import java.nio.file.Path;
import org.detente.record.Record;
import org.detente.record.RecordException;

/** The formats that a record can be exported to. */
public enum ExportFormat {
    /** The contract's files; see {@link JsonLinesExport}. */
    JSONL {
        @Override
        public Exported write(Record record, Path out) {
            return JsonLinesExport.write(record, out);
        }
    },
    /** Flat tables for spreadsheets; see {@link CsvExport}. */
    CSV {
        @Override
        public Exported write(Record record, Path out) {
            return CsvExport.write(record, out);
        }
    },
    /** The database's tables; see {@link ParquetExport}. */
    PARQUET {
        @Override
        public Exported write(Record record, Path out) {
            return ParquetExport.write(record, out);
        }
    };

    /**
     * Writes all tables into a folder.
     *
     * @throws RecordException where the record cannot be read or the folder not be written
     */
    public abstract Exported write(Record record, Path out);
}
