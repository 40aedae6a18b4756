package org.detente.coding.affairs;

import java.util.List;
import org.detente.coding.affairs.demand.DemandReader;
import org.detente.coding.affairs.demand.DemandReader.DemandLesson;
import org.detente.coding.affairs.demand.DemandReader.Noted;
import org.detente.coding.affairs.learnt.Lesson;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.affairs.text.CodedText;

/**
 * What there is to learn of an article's affairs.
 *
 * @param encoder SHA-256 of the graph whose states are learnt from
 * @param demands that are found, with what may answer them
 * @param noted what may answer the demands that a person noted, one by one
 */
public record AffairsLessons(String encoder, List<DemandLesson> demands, List<List<Lesson>> noted) {
    public AffairsLessons {
        demands = List.copyOf(demands);
        noted = List.copyOf(noted);
    }

    /**
     * The lessons of a text.
     *
     * @param demands that a person noted
     */
    public static AffairsLessons of(CodedText text, TextStates states, List<Noted> demands) {
        return new AffairsLessons(
                states.encoder(), DemandReader.lessons(text, states), DemandReader.lessons(text, states, demands));
    }
}
