package org.detente.stories.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.detente.model.CodedArticle;
import org.detente.model.Identity;
import org.detente.stories.index.KeyIndex;

/**
 * Decides which events report the same act.
 *
 * <p>An event goes to the story event all of whose known reports may report the same act (types, parties, days and places
 * agree), the one that is most alike; where there is none, it begins one. Compared are the events of the first articles of
 * the story, and of articles of other stories that tell the same day, type and parties. What was decided stays. Not
 * thread-safe.
 *
 * <pre>{@code
 * StoryEvents storyEvents = new StoryEvents(KeyIndex.inMemory(), past);
 * Map<String, String> ids = storyEvents.decide(batch, storyIds); // event -> story event
 * }</pre>
 */
public final class StoryEvents {
    private final ActIndex index;
    private final StoryEventPast past;
    private final DecidedReports decided;

    /**
     * Goes on where the past ends.
     *
     * @param index of story events alone, filled for the same past
     */
    public StoryEvents(KeyIndex index, StoryEventPast past) {
        this.index = new ActIndex(index);
        this.past = past;
        this.decided = new DecidedReports(past);
    }

    /**
     * Decides on the events of a batch.
     *
     * @param batch articles in the order in which their stories were found; they are going to get the numbers that follow
     *     {@link org.detente.stories.Past#size}
     * @param storyIds by the article's identifier
     * @return by the event's identifier that of its story event, in the order of the batch
     * @throws IllegalArgumentException where an article has no story
     */
    public Map<String, String> decide(List<CodedArticle> batch, Map<String, String> storyIds) {
        List<List<Report>> reports = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (CodedArticle coded : batch) {
            String storyId = storyIds.get(coded.article().id());
            if (storyId == null) {
                throw new IllegalArgumentException("article " + coded.article().id() + " has no story: place it first");
            }
            List<Report> own = Report.of(coded, storyId);
            own.forEach(report -> numbers.addAll(index.candidates(report)));
            reports.add(own);
        }
        decided.load(numbers);
        Map<String, String> answer = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            int number = past.size() + 1 + i;
            for (Report report : reports.get(i)) {
                Set<Integer> candidates = index.candidates(report);
                candidates.add(number);
                String storyEvent = best(report, candidates);
                answer.put(report.event().id(), storyEvent);
                decided.add(number, new DecidedReports.Decided(report, storyEvent));
                index.add(report, number);
            }
        }
        decided.endBatch();
        return answer;
    }

    /**
     * Makes articles known to the index whose events were decided before, where the index was lost.
     *
     * @param articles in the order of their numbers
     * @param first the number of the first of them
     * @param storyIds by the article's identifier
     */
    public void restore(List<CodedArticle> articles, int first, Map<String, String> storyIds) {
        for (int i = 0; i < articles.size(); i++) {
            CodedArticle coded = articles.get(i);
            String storyId = Objects.requireNonNull(storyIds.get(coded.article().id()));
            for (Report report : Report.of(coded, storyId)) {
                index.add(report, first + i);
            }
        }
    }

    private String best(Report report, Collection<Integer> candidates) {
        String best = Identity.storyEvent(report.event().id());
        double most = 0;
        for (Map.Entry<String, List<Report>> entry :
                decided.byStoryEvent(candidates).entrySet()) {
            double likeness = likeness(report, entry.getValue());
            if (likeness > most
                    || (likeness == most && likeness > 0 && entry.getKey().compareTo(best) < 0)) {
                best = entry.getKey();
                most = likeness;
            }
        }
        return best;
    }

    /** The mean likeness, or 0 where one of them reports another act. */
    private static double likeness(Report report, List<Report> others) {
        double sum = 0;
        for (Report other : others) {
            double likeness = SameAct.likeness(report, other);
            if (likeness <= 0) {
                return 0;
            }
            sum += likeness;
        }
        return sum / others.size();
    }
}
