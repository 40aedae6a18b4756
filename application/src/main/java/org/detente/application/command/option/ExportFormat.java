package org.detente.application.command.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.detente.record.Record;
import org.detente.record.export.CsvExport;
import org.detente.record.export.JsonLinesExport;
import org.detente.record.export.ParquetExport;

/** How an export is written. */
public enum ExportFormat {
    /** One JSON object a line: the contract's files. */
    JSONL {
        @Override
        public void write(Record record, Path out) throws IOException {
            JsonLinesExport.write(record, out);
        }
    },
    /** Flat tables that open in a spreadsheet or in R. */
    CSV {
        @Override
        public void write(Record record, Path out) throws IOException {
            CsvExport.write(record, out);
        }
    },
    /** Columns for data engineers. */
    PARQUET {
        @Override
        public void write(Record record, Path out) throws IOException {
            ParquetExport.write(record, out);
        }
    };

    public abstract void write(Record record, Path out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
