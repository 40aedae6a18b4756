package org.detente.record.group;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.detente.model.Copy;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;

/**
 * What was found out about some articles that had not been grouped before.
 *
 * @param members the story of each, in the order of their numbers
 * @param textIds of each article, by its identifier, what it shares with its copies
 * @param copies between them, and between them and others
 * @param reports which act each of their events reports
 * @param storyEvents all story events that these events belong to, as they are now
 * @param affairs meetings, instruments and demands that they begin or continue, as they are now
 */
public record Grouping(
        List<StoryMember> members,
        Map<String, String> textIds,
        List<Copy> copies,
        List<ReportOf> reports,
        List<StoryEvent> storyEvents,
        StandingAffairs affairs) {
    public Grouping {
        members = List.copyOf(members);
        textIds = Map.copyOf(textIds);
        copies = List.copyOf(copies);
        reports = List.copyOf(reports);
        storyEvents = List.copyOf(storyEvents);
        Objects.requireNonNull(affairs);
        for (StoryMember member : members) {
            if (!textIds.containsKey(member.articleId())) {
                throw new IllegalArgumentException("article " + member.articleId() + " has no text");
            }
        }
    }
}
