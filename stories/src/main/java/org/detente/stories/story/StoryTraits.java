package org.detente.stories.story;

import java.util.Arrays;
import java.util.List;
import org.detente.model.CodedArticle;

/** What speaks for and against two articles being about one happening, for whoever fits the weights. */
public final class StoryTraits {
    private final Profile profile;

    private StoryTraits(Profile profile) {
        this.profile = profile;
    }

    /** The names of the traits in the file of weights, in their order. */
    public static List<String> names() {
        return Arrays.stream(Likeness.values()).map(Likeness::label).toList();
    }

    /** What an article is compared by. */
    public static StoryTraits of(CodedArticle coded) {
        return new StoryTraits(Profile.of(coded));
    }

    /** Whether the two were published so near to each other that they are compared at all. */
    public boolean comparable(StoryTraits other) {
        return profile.day().isPresent()
                && other.profile.day().isPresent()
                && profile.daysTo(other.profile) <= StoryFinder.DAYS;
    }

    /** The traits of the two, which must be {@link #comparable}, in the order of their names. */
    public double[] with(StoryTraits other) {
        return Likeness.values(profile, other.profile);
    }
}
