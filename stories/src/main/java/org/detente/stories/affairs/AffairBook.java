package org.detente.stories.affairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Demand;
import org.detente.model.DemandReport;
import org.detente.model.Instrument;
import org.detente.model.InstrumentReport;
import org.detente.model.Meeting;
import org.detente.model.MeetingReport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the affairs that articles tell of: begins and continues meetings, instruments and demands, report by report.
 *
 * <p>A report continues the affair that it fits best; where it fits none, it begins one. Articles are to be given in {@link
 * org.detente.stories.Chronology#ORDER}. Not thread-safe.
 *
 * <pre>{@code
 * AffairBook book = new AffairBook(meetings, instruments, demands); // those that may be continued
 * book.add(codedArticle);
 * book.touched(); // as they are now
 * }</pre>
 */
public final class AffairBook {
    private final Shelf<Meeting> meetings = new Shelf<>(Meeting::id);
    private final Shelf<Instrument> instruments = new Shelf<>(Instrument::id);
    private final Shelf<Demand> demands = new Shelf<>(Demand::id);

    /** A book that knows affairs which new articles may continue. */
    public AffairBook(Collection<Meeting> meetings, Collection<Instrument> instruments, Collection<Demand> demands) {
        meetings.forEach(this.meetings::know);
        instruments.forEach(this.instruments::know);
        demands.forEach(this.demands::know);
    }

    /** What the articles began or continued. */
    public record Touched(List<Meeting> meetings, List<Instrument> instruments, List<Demand> demands) {
        public Touched {
            meetings = List.copyOf(meetings);
            instruments = List.copyOf(instruments);
            demands = List.copyOf(demands);
        }
    }

    /** Takes the affairs of an article. */
    public void add(CodedArticle coded) {
        Article article = coded.article();
        for (MeetingReport report : coded.affairs().meetings()) {
            Meeting known = meetings.best(meeting -> MeetingFit.of(meeting, report, article));
            meetings.put(known == null ? Meetings.begun(report, article) : Meetings.continued(known, report, article));
        }
        for (InstrumentReport report : coded.affairs().instruments()) {
            Instrument known = instruments.best(instrument -> Instruments.fit(instrument, report));
            instruments.put(
                    known == null ? Instruments.begun(report, article) : Instruments.continued(known, report, article));
        }
        for (Answer answer : Answer.in(coded)) {
            Demand known = demands.best(demand -> Demands.fit(demand, answer));
            if (known != null) {
                demands.put(Demands.answered(known, answer));
            }
        }
        for (DemandReport report : coded.affairs().demands()) {
            Demand known = demands.best(demand -> Demands.fit(demand, report, article));
            demands.put(known == null ? Demands.begun(report, article) : Demands.continued(known, report, article));
        }
    }

    /** All that was begun or continued, in the order of the identifiers. */
    public Touched touched() {
        return new Touched(meetings.touched(), instruments.touched(), demands.touched());
    }

    /** Affairs of one kind by their identifiers. */
    private static final class Shelf<T> {
        private final Function<T, String> id;
        private final Map<String, T> all = new LinkedHashMap<>();
        private final Map<String, T> touched = new TreeMap<>();

        Shelf(Function<T, String> id) {
            this.id = id;
        }

        void know(T affair) {
            all.put(id.apply(affair), affair);
        }

        void put(T affair) {
            know(affair);
            touched.put(id.apply(affair), affair);
        }

        /** The one that fits best; of two the one that was begun first by its identifier. */
        @Nullable
        T best(ToDoubleFunction<T> fit) {
            T best = null;
            double most = 0;
            for (T affair : all.values()) {
                double how = fit.applyAsDouble(affair);
                if (how > most
                        || (best != null && how == most && id.apply(affair).compareTo(id.apply(best)) < 0)) {
                    best = affair;
                    most = how;
                }
            }
            return best;
        }

        List<T> touched() {
            return new ArrayList<>(touched.values());
        }
    }
}
