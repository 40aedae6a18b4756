package org.detente.search.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.record.Record;
import org.detente.record.group.StandingAffairs;

/** Hands on the affairs of a record, some at a time. */
final class AffairBatches {
    /** Takes some affairs. */
    interface Sink {
        void take(StandingAffairs affairs) throws IOException;
    }

    private final int size;
    private final Sink sink;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    AffairBatches(int size, Sink sink) {
        this.size = size;
        this.sink = sink;
    }

    /** Goes through the affairs of a record and hands on those whose identifiers are asked for, the last ones too. */
    void run(Record record, Predicate<String> asked) {
        record.meetings(row -> add(meetings, row, asked.test(row.id())));
        record.instruments(row -> add(instruments, row, asked.test(row.id())));
        record.demands(row -> add(demands, row, asked.test(row.id())));
        handOn(1);
    }

    private <T> void add(List<T> rows, T row, boolean isAsked) {
        if (isAsked) {
            rows.add(row);
            handOn(size);
        }
    }

    private void handOn(int least) {
        if (meetings.size() + instruments.size() + demands.size() < least) {
            return;
        }
        try {
            sink.take(new StandingAffairs(meetings, instruments, demands));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        meetings.clear();
        instruments.clear();
        demands.clear();
    }
}
