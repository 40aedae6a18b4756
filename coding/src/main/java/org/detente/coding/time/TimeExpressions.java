package org.detente.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.text.Sentence;
import org.detente.coding.text.TextStructure;
import org.detente.model.PartialDate;

/**
 * Finds expressions of time in English text and says which date each means.
 *
 * <p>"January 10", "10 Jan. 2022", "in early 2022", "on Monday", "yesterday", "last month", "five years ago". What needs
 * the article's date is left out without one; what names no date ("recently", "two days later") is always left out.
 * Stateless and safe for many threads.
 *
 * <p>Example: in "Lavrov told Putin on Monday" published on 2022-02-17, "Monday" is 2022-02-14.
 */
public final class TimeExpressions {
    private TimeExpressions() {}

    /**
     * The expressions in the order of the text, none overlapping.
     *
     * @param published when the article appeared, best to the day
     */
    public static List<TimeMention> find(TextStructure structure, Optional<PartialDate> published) {
        List<TimeMention> found = new ArrayList<>();
        for (Sentence sentence : structure.sentences()) {
            TimeReader reader = new TimeReader(sentence.tokens(), published.map(RelativeDates::new));
            int i = 0;
            while (i < sentence.tokens().size()) {
                Optional<TimeReader.Reading> reading = reader.at(i);
                reading.ifPresent(r -> found.add(r.mention()));
                i = reading.map(TimeReader.Reading::next).orElse(i + 1);
            }
        }
        return List.copyOf(found);
    }
}
