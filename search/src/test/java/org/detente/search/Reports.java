package org.detente.search;

import java.util.List;
import org.detente.model.EventType;
import org.detente.model.InstrumentStatus;
import org.detente.record.Record;

/** Three articles to look for things in. */
final class Reports {
    static final Report DRILL = Report.of(
                    "1",
                    "2024-05-01",
                    "Le Journal Étoilé",
                    "Missile drill in the Baltic",
                    "Russia accused the alliance of a reckless missile drill. Sergei Lavrov spoke in Moscow. He said that"
                            + " arms control was in danger.")
            .says("He", "Sergei Lavrov", "RUS", "said", "arms control was in danger")
            .tells(EventType.ACCUSE, "accused", "Russia", "RUS", "the alliance", "IGO:NATO");
    static final Report TALKS = Report.of(
                    "2",
                    "2024-06-10",
                    "Daily Example",
                    "Talks in Geneva",
                    "Ms Łucja Dąbrowska met the Russian envoy in Geneva. The two sides discussed control of arms and the"
                            + " future of the treaty. Washington sanctioned a bank.")
            .tells(EventType.SANCTION, "sanctioned", "Washington", "USA", "a bank", "RUS")
            .instrument(
                    "i-1",
                    "Example Treaty on Missiles",
                    InstrumentStatus.AT_RISK,
                    "the future of the treaty",
                    "RUS",
                    "USA");
    static final Report QUIET = Report.of(
            "3",
            "2024-04-02",
            "Daily Example",
            "A quiet day",
            "Nothing was launched. The missiles stayed where they were, a general said.");

    private Reports() {}

    static void addTo(Record record) {
        List.of(DRILL, TALKS, QUIET).forEach(report -> report.addTo(record));
    }
}
