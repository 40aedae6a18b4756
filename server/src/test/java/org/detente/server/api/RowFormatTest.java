package org.detente.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-ndjson;q=0.1, application/json | JSON",
                "text/csv | CSV",
                "application/x-ndjson, application/json | NDJSON",
                "text/html, */*;q=0.8 | JSON",
                "text/html, Text/CSV; charset=utf-8; q=0.5 | CSV",
                "application/json;q=0, text/csv;q=0.001 | CSV",
                "text/csv;q=much | CSV",
            })
    void whatWeighsMostIsGiven(String header, RowFormat format) {
        assertThat(RowFormat.accepted(header)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json;q=0", ""})
    void nothingElseIsGiven(String header) {
        assertThat(RowFormat.accepted(header)).isEmpty();
    }

    @Test
    void aLongHeaderIsReadInTime() {
        assertThat(RowFormat.accepted("text/html;q=0.1,".repeat(100_000) + "text/csv"))
                .contains(RowFormat.CSV);
    }
}
