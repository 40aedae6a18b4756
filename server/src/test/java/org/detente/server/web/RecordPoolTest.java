package org.detente.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.detente.record.Record;
import org.detente.record.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RecordPoolTest {
    private static final String ENDLESS = "SELECT count(*) FROM range(10000000000000) a WHERE sqrt(a.range) < 0";

    @TempDir
    Path folder;

    @Test
    @Timeout(30)
    void aQuestionThatTakesTooLongIsEndedAndSaysWhatToNarrow() {
        try (Record record = Record.open(folder);
                RecordPool pool = new RecordPool(record, 1, Duration.ofMillis(300))) {
            assertThatThrownBy(() -> pool.ask(view -> endless())).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.status()).isEqualTo(503);
                assertThat(refusal.advice()).contains("fewer days", "--timeout");
            });
            // the view is free for the next, whose time begins anew
            assertThat(pool.ask(Record::counts).events()).isZero();
        }
    }

    @Test
    @Timeout(30)
    void whoFindsNoneFreeIsToldToTryAgain() throws InterruptedException {
        try (Record record = Record.open(folder);
                RecordPool pool = new RecordPool(record, 1, Duration.ofMillis(200))) {
            pool.unlimited(view -> {
                assertThatThrownBy(() -> pool.ask(Record::counts))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.title()).startsWith("Too many"));
                return view;
            });
        }
    }

    private static long endless() {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            return Rows.list(database, ENDLESS, cells -> cells.bigNumber()).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
