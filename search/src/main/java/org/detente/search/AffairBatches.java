package org.detente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Demand;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.record.group.StandingAffairs;

/** Gathers affairs that come one by one, and hands them on some at a time. */
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

    void add(Meeting meeting) {
        meetings.add(meeting);
        handOn(size);
    }

    void add(Instrument instrument) {
        instruments.add(instrument);
        handOn(size);
    }

    void add(Demand demand) {
        demands.add(demand);
        handOn(size);
    }

    /** Hands on what is left. */
    void finish() {
        handOn(1);
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
