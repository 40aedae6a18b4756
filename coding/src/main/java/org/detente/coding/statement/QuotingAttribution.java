package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.statement.phrase.LeftContent;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;

/**
 * Words that reach the article through another outlet or person: "“…,” RT quoted Orel", "RT quoted Orel as saying",
 * "Orel was quoted by RT as saying".
 */
final class QuotingAttribution implements Rule {
    @Override
    public List<Draft> drafts(Reading reading, List<Draft> before) {
        Passage passage = reading.passage();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i + 1 < passage.size(); i++) {
            boolean quoted = passage.is(i, "quoted") || passage.is(i, "quotes");
            if (quoted && !passage.isQuoted(i) && !reading.verbs().followsNominal(i)) {
                draft(reading, i).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Draft> draft(Reading reading, int verb) {
        Passage passage = reading.passage();
        int start = verb;
        while (start > 0 && !passage.opensSentence(start) && reading.verbs().isAuxiliary(start - 1)) {
            start--;
        }
        boolean passive = start < verb && !passage.lower(verb - 1).startsWith("ha");
        boolean by = passage.is(verb + 1, "by");
        Words cue = new Words(start, verb + 1);
        Optional<Words> subject = reading.subjects().before(start);
        Optional<Words> behind = by || !passive ? nounPhrase(reading, verb + (by ? 2 : 1)) : Optional.empty();
        Optional<Words> speaker = passive ? subject : behind;
        Optional<Words> via = passive ? behind : subject;
        if (speaker.isEmpty() || (!passive && via.isEmpty())) {
            return Optional.empty();
        }
        Optional<Words> content = behindSaying(reading, behind.map(Words::end).orElse(verb + 1))
                .or(() -> new LeftContent(reading)
                        .before((passive ? speaker : via).orElseThrow().start(), 0, false)
                        .filter(left -> passage.isQuoted(left.end() - 1)));
        Optional<Draft> draft = content.map(words -> Draft.of(speaker.get(), cue, List.of(words)));
        return via.isPresent() ? draft.map(d -> d.withVia(via.get())) : draft;
    }

    private static Optional<Words> nounPhrase(Reading reading, int start) {
        return start < reading.passage().size() ? reading.nounPhrases().after(start, false) : Optional.empty();
    }

    private static Optional<Words> behindSaying(Reading reading, int end) {
        Passage passage = reading.passage();
        for (int i = end; i + 2 < passage.size() && i < end + 8 && !passage.isQuoted(i); i++) {
            if (passage.is(i, "as") && passage.is(i + 1, "saying") && !passage.is(i + 2, "by")) {
                return reading.clauses().trimmed(i + 2, reading.clauses().endOfContent(i + 2));
            }
        }
        return Optional.empty();
    }
}
