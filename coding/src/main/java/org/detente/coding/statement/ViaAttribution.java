package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.phrase.LeftContent;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;

/** "…, as reported by Al Jazeera": says through whom the attributions of the sentence came, or attributes it. */
final class ViaAttribution implements Rule {
    private static final Set<String> REPORTING =
            Set.of("reported", "quoted", "cited", "published", "noted", "described", "stated", "relayed");

    @Override
    public List<Draft> drafts(Reading reading, List<Draft> before) {
        Passage passage = reading.passage();
        for (int i = 1; i + 3 < passage.size(); i++) {
            boolean reported =
                    passage.is(i, "as") && REPORTING.contains(passage.lower(i + 1)) && passage.is(i + 2, "by");
            if (reported && !passage.isQuoted(i)) {
                Optional<Words> reporter = reading.nounPhrases().after(i + 3, false);
                if (reporter.isPresent()) {
                    return at(reading, new Words(i, i + 3), reporter.get(), before);
                }
            }
        }
        return before;
    }

    private static List<Draft> at(Reading reading, Words cue, Words reporter, List<Draft> before) {
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : before) {
            drafts.add(draft.via().isPresent() ? draft : draft.withVia(reporter));
        }
        if (drafts.isEmpty()) {
            new LeftContent(reading)
                    .before(cue.start(), 0, false)
                    .ifPresent(left -> drafts.add(Draft.of(reporter, cue, List.of(left))));
        }
        return drafts;
    }
}
