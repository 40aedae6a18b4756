package org.detente.stories.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.stories.story.StoryPast;

/**
 * What was decided of the events of articles, by the number of the article: of those of the batch so far, and of those of the
 * past that were asked for.
 *
 * <p>The latest {@value #KEPT} articles are kept for the next batches; that changes the time that it takes and nothing else.
 */
final class DecidedReports {
    private static final int KEPT = 4096;

    private final StoryEventPast past;
    private final Map<Integer, List<Decided>> byArticle = new LinkedHashMap<>(16, 0.75f, true);

    DecidedReports(StoryEventPast past) {
        this.past = past;
    }

    /** A report and the identifier of its story event. */
    record Decided(Report report, String storyEventId) {}

    /** Makes articles of the past known, by their numbers. */
    void load(Collection<Integer> numbers) {
        List<Integer> missing = numbers.stream()
                .filter(number -> !byArticle.containsKey(number))
                .distinct()
                .sorted()
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<Integer, CodedArticle> articles = past.articles(missing);
        Map<String, StoryPast.Placed> placed = past.placed(
                articles.values().stream().map(coded -> coded.article().id()).toList());
        Map<String, String> decided = past.storyEventIds(articles.values().stream()
                .flatMap(coded -> coded.events().stream())
                .map(Event::id)
                .toList());
        articles.forEach((number, coded) -> {
            StoryPast.Placed where = placed.get(coded.article().id());
            List<Decided> reports = new ArrayList<>();
            if (where != null) {
                for (Report report : Report.of(coded, where.storyId())) {
                    String storyEvent = decided.get(report.event().id());
                    if (storyEvent != null) {
                        reports.add(new Decided(report, storyEvent));
                    }
                }
            }
            byArticle.put(number, reports);
        });
    }

    void add(int number, Decided decided) {
        byArticle.computeIfAbsent(number, n -> new ArrayList<>()).add(decided);
    }

    /** The decided reports of some articles, by their story event, in the order of the numbers. */
    Map<String, List<Report>> byStoryEvent(Collection<Integer> numbers) {
        Map<String, List<Report>> reports = new HashMap<>();
        numbers.stream()
                .sorted()
                .forEach(number -> byArticle
                        .getOrDefault(number, List.of())
                        .forEach(one -> reports.computeIfAbsent(one.storyEventId(), id -> new ArrayList<>())
                                .add(one.report())));
        return reports;
    }

    /** Forgets what is not likely to be asked for by the next batch. */
    void endBatch() {
        var oldest = byArticle.keySet().iterator();
        for (int surplus = byArticle.size() - KEPT; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }
}
