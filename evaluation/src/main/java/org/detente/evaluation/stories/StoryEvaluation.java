package org.detente.evaluation.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.coding.Coder;
import org.detente.evaluation.BCubed;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Story;
import org.detente.evaluation.copies.story.StoryReader;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;
import org.detente.stories.copy.CopyFinder;
import org.detente.stories.event.StoryEventSummary;
import org.detente.stories.event.StoryReport;

/**
 * Scores stories and story events on our invented stories, all together in one run.
 *
 * <p>Stories: B-cubed over the articles, as they are dated, and once more in a stream that makes it hard: all within ten days, half of
 * the stories under the names, states and days of another one, so that each happening has another one of the same actors beside it
 * ({@link Disguise}). Story events: see {@link ActScores}. The halves are those of the stories' numbers.
 */
public final class StoryEvaluation {
    private final List<Story> stories;
    private final List<Told> told;
    private final List<String> notes = new ArrayList<>();

    private StoryEvaluation(List<Story> stories, Coder coder) {
        this.stories = stories;
        this.told = Told.of(stories, coder);
    }

    /**
     * Scores what groups articles and events. The notes are what went wrong in the open half.
     *
     * @param folder holds {@code stories/NNN.txt}
     * @throws IOException where there is none, or one is not written as {@code gold/copies/README.md} tells
     */
    public static Evaluation evaluate(Path folder, Coder coder) throws IOException {
        StoryEvaluation evaluation = new StoryEvaluation(StoryReader.readAll(folder), coder);
        return new Evaluation(
                "stories",
                folder.toString(),
                Checksum.of(folder, StoryReader.files(folder)),
                evaluation.told.size(),
                evaluation.figures(),
                evaluation.notes);
    }

    /** Lines of a file of weights, fitted on the open half. */
    public static List<String> fitted(Path folder, Coder coder) throws IOException {
        return StoryTraining.fit(Told.of(StoryReader.readAll(folder), coder), Half.OPEN);
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        GroupedPast past = grouped(told);
        for (Half half : Half.values()) {
            figures.addAll(bCubed(told, past, half).figures("stories, " + half.label()));
        }
        List<Told> hard = Disguise.stream(told);
        GroupedPast crowded = grouped(hard);
        for (Half half : Half.values()) {
            figures.addAll(bCubed(hard, crowded, half).figures("stories, same actors and days, " + half.label()));
        }
        List<StoryEvent> rows = rows(past);
        for (Half half : Half.values()) {
            ActScores scores = acts(rows, half);
            figures.addAll(scores.figures());
            if (half == Half.OPEN) {
                notes.addAll(scores.wrong());
            }
        }
        return figures;
    }

    private static GroupedPast grouped(List<Told> articles) {
        return GroupedPast.of(
                articles.stream().map(Told::coded).toList(),
                CopyFinder.among(
                        articles.stream().map(one -> one.coded().article()).toList()));
    }

    private static BCubed bCubed(List<Told> articles, GroupedPast past, Half half) {
        Map<String, String> gold = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Told one : articles) {
            if (one.half() == half) {
                gold.put(one.id(), one.story());
                found.put(one.id(), past.story(one.id()));
            }
        }
        return BCubed.of(gold, found);
    }

    /** The story events; which articles are copies is not scored here, so each is a text of its own. */
    private List<StoryEvent> rows(GroupedPast past) {
        Map<String, List<StoryReport>> members = new TreeMap<>();
        for (Told one : told) {
            for (Event event : one.coded().events()) {
                Optional<Statement> claim = one.coded().statements().stream()
                        .filter(statement -> event.reportedBy().equals(Optional.of(statement.id())))
                        .findFirst();
                members.computeIfAbsent(past.storyEvent(event.id()), id -> new ArrayList<>())
                        .add(new StoryReport(event, one.coded().article(), claim, one.id()));
            }
        }
        List<StoryEvent> rows = new ArrayList<>();
        members.forEach((id, reports) -> rows.add(StoryEventSummary.of(id, reports)));
        return rows;
    }

    private ActScores acts(List<StoryEvent> rows, Half half) {
        ActScores scores = new ActScores(half);
        for (Story story : stories) {
            if (Half.of(story.number()) == half) {
                List<Told> articles = told.stream()
                        .filter(one -> one.story().equals(story.number()))
                        .toList();
                Set<String> ids = articles.stream().map(Told::id).collect(Collectors.toSet());
                scores.add(
                        story.acts(),
                        articles,
                        rows.stream()
                                .filter(row -> row.articles().stream().anyMatch(ids::contains))
                                .toList());
            }
        }
        return scores;
    }
}
