package org.detente.coding.affairs.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;

/** An instrument that the text may tell of, with what is seen of it: to be settled, or learnt from. Immutable. */
public final class SeenInstrument {
    private final InstrumentReport report;
    private final Optional<InstrumentReport> earlier;
    private final boolean ruled;
    private final float[] traits;

    /**
     * One.
     *
     * @param report as the rules read it
     * @param earlier how it stood before, where the text tells a day of both
     * @param ruled whether the rules take it for told
     * @param traits what is seen of it
     */
    SeenInstrument(InstrumentReport report, Optional<InstrumentReport> earlier, boolean ruled, float[] traits) {
        this.report = Objects.requireNonNull(report);
        this.earlier = Objects.requireNonNull(earlier);
        this.ruled = ruled;
        this.traits = traits.clone();
    }

    /** As the rules read it. */
    public InstrumentReport report() {
        return report;
    }

    /** What is seen of it. */
    public float[] traits() {
        return traits.clone();
    }

    /** Those that the rules take for told. */
    static List<InstrumentReport> ruled(List<SeenInstrument> seen) {
        return seen.stream()
                .filter(one -> one.ruled)
                .flatMap(one -> one.with(one.report))
                .toList();
    }

    /** Those that the rules take for told, and those that are likely to be, as they are likeliest to stand. */
    public static List<InstrumentReport> settled(List<SeenInstrument> seen, InstrumentModel model) {
        return seen.stream()
                .filter(one -> one.ruled || model.isTold(one.traits))
                .flatMap(one -> one.with(one.settled(model)))
                .toList();
    }

    /** As it is likeliest to stand; a named one as the rules and its history say. */
    private InstrumentReport settled(InstrumentModel model) {
        return report.known() ? report : as(model.status(traits, report.status()));
    }

    private Stream<InstrumentReport> with(InstrumentReport last) {
        return Stream.concat(earlier.stream(), Stream.of(last));
    }

    /** As it stands now; the day of another status is not that of this one. */
    private InstrumentReport as(InstrumentStatus status) {
        return status == report.status()
                ? report
                : new InstrumentReport(
                        report.id(),
                        report.articleId(),
                        report.name(),
                        report.known(),
                        report.kind(),
                        report.parties(),
                        status,
                        Optional.empty(),
                        report.evidence());
    }
}
