package org.detente.stories.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.StoryMember;
import org.detente.stories.Chronology;
import org.detente.stories.index.KeyIndex;

/**
 * Places each article in the story of an earlier one or lets it begin a new story.
 *
 * <p>A copy of an article (but for an excerpt) published within {@value #COPY_DAYS} days is in its story. Any other article
 * is compared with those published within {@value #DAYS} days that share salient names, words or actors with it, and goes to
 * the story of the one that it is most likely to share its happening with, where that is more likely than not. An article
 * whose day of publication is unknown is placed by its copies alone.
 *
 * <p>What was placed stays: the past is never looked through again, and two stories are never made one. So the same articles
 * in other batches may make other stories, in the same batches they make the same. Not thread-safe.
 *
 * <pre>{@code
 * StoryFinder finder = new StoryFinder(KeyIndex.inMemory(), past);
 * List<StoryMember> members = finder.place(batch, copies);
 * }</pre>
 */
public final class StoryFinder {
    private static final int COPY_DAYS = 7;
    static final int DAYS = 5;

    /** Days from the first article of a story to its last one. */
    private static final int LONGEST = 10;

    /** From here on two articles are about one happening. */
    private static final double LIKELY = 0.5;

    /** So likely one is about the same as the first article of its story at least. */
    private static final double NOT_UNLIKELY = 0.1;

    /** The first articles of a story that are looked at for one with a day. */
    private static final int FIRST_MEMBERS = 3;

    /** Keys that a candidate shares at least. */
    private static final int SHARED_KEYS = 2;

    private static final int MOST_CANDIDATES = 16;

    private final StoryIndex index;
    private final StoryPast past;
    private final StoryWeights weights = StoryWeights.instance();
    private final PlacedArticles known;

    /**
     * A finder that goes on where the past ends.
     *
     * @param index of stories alone, filled by finders of the same past
     */
    public StoryFinder(KeyIndex index, StoryPast past) {
        this.index = new StoryIndex(index);
        this.past = past;
        this.known = new PlacedArticles(past);
    }

    /**
     * Places the articles of a batch.
     *
     * @param batch articles of which none was placed before, in {@link Chronology#CODED}; they are going to get the numbers that
     *     follow {@link org.detente.stories.Past#size}
     * @param copies between articles of the batch, and between these and articles that were placed
     * @return the members in the order of the batch
     * @throws IllegalArgumentException where the batch is in another order, which would make the result depend on it
     */
    public List<StoryMember> place(List<CodedArticle> batch, List<Copy> copies) {
        for (int i = 1; i < batch.size(); i++) {
            if (Chronology.CODED.compare(batch.get(i - 1), batch.get(i)) >= 0) {
                throw new IllegalArgumentException("the batch is not in order: article "
                        + batch.get(i).article().id() + " comes before the one in front of it, or twice");
            }
        }
        List<Profile> profiles = batch.stream().map(Profile::of).toList();
        Map<String, List<Link>> links = links(copies);
        load(profiles, links);
        List<StoryMember> members = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Article article = batch.get(i).article();
            Profile profile = profiles.get(i);
            StoryMember member = byCopy(article, links.getOrDefault(article.id(), List.of()))
                    .or(() -> byLikeness(profile))
                    .orElseGet(() -> first(article));
            int number = past.size() + 1 + i;
            known.place(number, profile, new StoryPast.Placed(member.storyId(), article.published()));
            index.add(profile, number);
            index.addMember(member.storyId(), number);
            members.add(member);
        }
        known.endBatch();
        return members;
    }

    /**
     * Makes articles known to the index that were placed before, where the index was lost.
     *
     * @param articles in the order of their numbers
     * @param first the number of the first of them
     * @param storyIds by the article's identifier
     */
    public void restore(List<CodedArticle> articles, int first, Map<String, String> storyIds) {
        for (int i = 0; i < articles.size(); i++) {
            index.add(Profile.of(articles.get(i)), first + i);
            index.addMember(
                    Objects.requireNonNull(
                            storyIds.get(articles.get(i).article().id())),
                    first + i);
        }
    }

    private record Link(String to, double similarity) {}

    private static Map<String, List<Link>> links(List<Copy> copies) {
        Map<String, List<Link>> links = new HashMap<>();
        for (Copy copy : copies) {
            if (copy.kind() != CopyKind.EXCERPT) {
                links.computeIfAbsent(copy.articleId(), id -> new ArrayList<>())
                        .add(new Link(copy.ofId(), copy.similarity()));
                links.computeIfAbsent(copy.ofId(), id -> new ArrayList<>())
                        .add(new Link(copy.articleId(), copy.similarity()));
            }
        }
        return links;
    }

    /** Asks the past once for all that this batch needs of it, and once more for the first articles of its stories. */
    private void load(List<Profile> profiles, Map<String, List<Link>> links) {
        Set<Integer> candidates = new HashSet<>();
        profiles.forEach(profile -> candidates.addAll(candidates(profile)));
        known.load(candidates);
        known.loadPlaces(links.keySet());
        Set<Integer> first = new HashSet<>();
        known.stories().forEach(story -> first.addAll(index.members(story, FIRST_MEMBERS)));
        known.load(first);
    }

    private List<Integer> candidates(Profile profile) {
        return index.candidates(profile, DAYS, SHARED_KEYS, MOST_CANDIDATES);
    }

    private Optional<StoryMember> byCopy(Article article, List<Link> links) {
        StoryMember best = null;
        for (Link link : links) {
            Optional<StoryPast.Placed> other = known.placed(link.to());
            if (other.isPresent()
                    && within(article.published(), other.get().published())
                    && (best == null || link.similarity() > best.likeness())) {
                best = new StoryMember(
                        article.id(),
                        other.get().storyId(),
                        StoryMember.Basis.COPY,
                        Optional.of(link.to()),
                        link.similarity());
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether two may have been published within the days of copies; where that is unknown they may. */
    private static boolean within(Optional<Published> one, Optional<Published> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        PartialDate first = one.get().date();
        PartialDate second = other.get().date();
        return !first.first().isAfter(second.last().plusDays(COPY_DAYS))
                && !second.first().isAfter(first.last().plusDays(COPY_DAYS));
    }

    private Optional<StoryMember> byLikeness(Profile profile) {
        StoryMember best = null;
        double most = LIKELY;
        for (int number : candidates(profile)) {
            Profile other = known.profile(number).orElseThrow();
            double likelihood = weights.likelihood(profile, other);
            if (likelihood > most) {
                String story = known.placed(other.articleId()).orElseThrow().storyId();
                if (continues(profile, story)) {
                    most = likelihood;
                    best = new StoryMember(
                            profile.articleId(),
                            story,
                            StoryMember.Basis.LIKENESS,
                            Optional.of(other.articleId()),
                            likelihood);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether an article is still near to what a story began with, lest one happening lead to the next and to the next. */
    private boolean continues(Profile profile, String story) {
        for (int number : index.members(story, FIRST_MEMBERS)) {
            Optional<Profile> member = known.profile(number);
            boolean first = member.flatMap(known -> this.known.placed(known.articleId()))
                    .filter(placed -> placed.storyId().equals(story))
                    .isPresent();
            if (first && member.get().day().isPresent()) {
                return profile.daysTo(member.get()) <= LONGEST
                        && weights.likelihood(profile, member.get()) > NOT_UNLIKELY;
            }
        }
        return true;
    }

    private static StoryMember first(Article article) {
        return new StoryMember(
                article.id(), Identity.story(article.id()), StoryMember.Basis.FIRST, Optional.empty(), 1);
    }
}
