package org.detente.stories.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Article;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.Published;
import org.detente.model.Told;

/** Tells which reports are of the same instrument. */
final class Instruments {
    /** What instruments are called, as {@link ContentWords} cuts it. */
    private static final Set<String> HEADS = Set.of(
            "accord", "agreem", "arrang", "body", "commis", "conven", "counci", "deal", "dialog", "draft", "instru",
            "links", "mechan", "memora", "pact", "propos", "protoc", "relati", "sancti", "talks", "ties", "treaty",
            "unders");

    private Instruments() {}

    /** How well a report fits an instrument: 0 where it is another one. */
    static double fit(Instrument instrument, InstrumentReport report) {
        if (instrument.known() || report.known()) {
            return instrument.known() && report.known() && instrument.name().equals(report.name()) ? 1 : 0;
        }
        if (instrument.kind() != report.kind()
                || report.parties().isEmpty()
                || !instrument.parties().equals(report.parties())) {
            return 0;
        }
        if (report.kind() == InstrumentKind.TIES) {
            return 0.9;
        }
        Set<String> words = subject(instrument.name());
        Set<String> others = subject(report.name());
        if (words.isEmpty() || others.isEmpty()) {
            return 0.4;
        }
        double share = ContentWords.share(words, others);
        return share >= 0.5 ? share * 0.9 : 0;
    }

    /** The words that tell what an instrument is about, where it is called more than a treaty or a deal. */
    private static Set<String> subject(String name) {
        Set<String> words = ContentWords.of(name);
        words.removeAll(HEADS);
        return words;
    }

    static Instrument begun(InstrumentReport report, Article article) {
        return new Instrument(
                report.id(),
                report.name(),
                report.known(),
                report.kind(),
                report.parties(),
                List.of(told(report, article)));
    }

    static Instrument continued(Instrument instrument, InstrumentReport report, Article article) {
        List<Told<InstrumentStatus>> history = new ArrayList<>(instrument.history());
        history.add(told(report, article));
        Set<String> parties = new TreeSet<>(instrument.parties());
        parties.addAll(report.parties());
        return new Instrument(
                instrument.id(),
                instrument.name(),
                instrument.known(),
                instrument.kind(),
                List.copyOf(parties),
                Days.inOrder(history));
    }

    private static Told<InstrumentStatus> told(InstrumentReport report, Article article) {
        return new Told<>(
                report.status(),
                report.since(),
                article.published().map(Published::date),
                new Evidence(article.id(), report.evidence()));
    }
}
