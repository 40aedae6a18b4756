package org.detente.application.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.detente.model.CodedArticle;
import org.detente.model.Published;
import org.detente.record.Record;
import org.detente.stories.event.StoryEventPast;

/** What was grouped before, as the record has it. */
final class RecordPast implements StoryEventPast {
    private final Record record;
    private int size;

    RecordPast(Record record) {
        this.record = record;
        this.size = record.groups(groups -> groups.size());
    }

    /** To be told when a batch was added to the record. */
    void grown(int articles) {
        size += articles;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Map<Integer, CodedArticle> articles(Collection<Integer> numbers) {
        return record.groups(groups -> groups.articlesByNumber(numbers));
    }

    @Override
    public Map<String, Placed> placed(Collection<String> articleIds) {
        Map<String, Placed> placed = new HashMap<>();
        record.groups(groups -> groups.places(articleIds))
                .forEach((id, place) -> placed.put(
                        id,
                        new Placed(
                                place.storyId(),
                                place.published().map(date -> new Published(date, Published.Basis.GIVEN)))));
        return placed;
    }

    @Override
    public Map<String, String> storyEventIds(Collection<String> eventIds) {
        return record.groups(groups -> groups.storyEventIds(eventIds));
    }
}
