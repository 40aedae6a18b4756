package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.WordClass;
import org.detente.coding.statement.phrase.LeftContent;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;

/** "According to Orel, …", "…, according to a statement". */
final class PrepositionAttribution implements Rule {
    @Override
    public List<Draft> drafts(Reading reading, List<Draft> before) {
        Passage passage = reading.passage();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (!passage.isQuoted(i) && passage.is(i, "according") && passage.is(i + 1, "to")) {
                draft(reading, i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> draft(Reading reading, int start) {
        Passage passage = reading.passage();
        Words cue = new Words(start, start + 2);
        boolean opens =
                passage.opensSentence(start) || Set.of("and", "but", "that").contains(passage.lower(start - 1));
        if (opens) {
            Optional<Words> speaker = reading.nounPhrases().after(start + 2, true);
            return speaker.flatMap(
                    words -> behind(reading, words.end()).map(content -> Draft.of(words, cue, List.of(content))));
        }
        Optional<Words> speaker = reading.speakers().at(start + 2, true);
        return speaker.flatMap(
                words -> content(reading, start, words.end()).map(content -> Draft.of(words, cue, content)));
    }

    private static Optional<Words> behind(Reading reading, int speakerEnd) {
        Passage passage = reading.passage();
        int comma = speakerEnd;
        while (comma < passage.size()
                && !passage.is(comma, ",")
                && !passage.isQuoted(comma)
                && !passage.opensSentence(comma)) {
            comma++;
        }
        int start = passage.is(comma, ",") ? comma + 1 : comma;
        return start >= passage.size() || passage.opensSentence(start)
                ? Optional.empty()
                : reading.clauses().trimmed(start, reading.clauses().endOfContent(start));
    }

    private static Optional<List<Words>> content(Reading reading, int start, int speakerEnd) {
        Passage passage = reading.passage();
        int from = passage.sentenceStart(start);
        if (passage.isQuoted(start - 1) && passage.quotationAt(start - 1).start() < from) {
            from = passage.sentenceStart(passage.quotationAt(start - 1).start());
        }
        while (from < start && !passage.isQuoted(from) && WordClass.COORDINATOR.has(passage.lower(from))) {
            from++;
        }
        return reading.clauses()
                .trimmed(from, start)
                .map(left -> new LeftContent(reading).withContinuation(left, speakerEnd));
    }
}
