package org.detente.stories.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.CodedArticle;

/**
 * What an article is compared by.
 *
 * @param articleId the article
 * @param day when it was published, where that is known to the day
 * @param words content words of title and text, by how much they tell
 * @param lead those of the title and the first sentences
 * @param names capitalised words, among them of people and towns
 * @param rareNames those that news of our own hardly ever mention
 * @param topic words of the text that are no names, the rarer the more
 * @param numbers figures of the text but dates
 * @param actors codes of states and bodies, by how often they are mentioned
 * @param deeds types of events with their actors
 * @param days days on which the text says that its events took place
 * @param keys what candidates are looked up by
 */
record Profile(
        String articleId,
        Optional<LocalDate> day,
        WeightedSet words,
        WeightedSet lead,
        WeightedSet names,
        WeightedSet rareNames,
        WeightedSet topic,
        WeightedSet numbers,
        WeightedSet actors,
        WeightedSet deeds,
        WeightedSet days,
        List<String> keys) {

    /** The profile of an article. */
    static Profile of(CodedArticle coded) {
        return new ProfileReader(coded).read();
    }

    /** How many days lie between the two; both must have one. */
    long daysTo(Profile other) {
        return Math.abs(day.orElseThrow().toEpochDay() - other.day.orElseThrow().toEpochDay());
    }
}
