package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Passage;
import org.detente.stories.Chronology;
import org.detente.stories.index.KeyIndex;

/**
 * Finds the copies of new articles among those that came before and among themselves.
 *
 * <p>Nothing compares all with all: an article is compared with those that share keys with it in the index, at most {@value
 * Candidates#MOST_BY_TEXT} by text and {@value Candidates#MOST_BY_NAMES} by names and numbers. The links do not depend on the
 * order of articles within a batch where they are given in {@link Chronology#ORDER}. Over batches, only what has so many
 * candidates that some are left out can depend on what came first. Not thread-safe.
 *
 * <pre>{@code
 * List<Copy> copies = CopyFinder.among(articles);
 * }</pre>
 */
public final class CopyFinder {
    private final KeyIndex index;
    private final Function<Collection<Integer>, Map<Integer, Article>> past;
    private int size;

    /**
     * A finder over what came before.
     *
     * @param index the keys of the articles that came before
     * @param size how many these are; they are numbered from 1
     * @param past gives some of them by their numbers
     */
    public CopyFinder(KeyIndex index, int size, Function<Collection<Integer>, Map<Integer, Article>> past) {
        this.index = index;
        this.size = size;
        this.past = past;
    }

    /** All copies among some articles, for which nothing came before. */
    public static List<Copy> among(List<Article> articles) {
        CopyFinder finder = new CopyFinder(KeyIndex.inMemory(), 0, numbers -> Map.of());
        return finder.add(articles.stream().sorted(Chronology.ORDER).toList());
    }

    /**
     * Numbers new articles on, in the given order, and finds their copies.
     *
     * @return links from the later to the earlier article, by article as given
     */
    public List<Copy> add(List<Article> batch) {
        int before = size;
        Map<Integer, CopyText> texts = new HashMap<>();
        List<List<Integer>> candidates = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        for (Article article : batch) {
            CopyText text = new CopyText(article);
            Fingerprint fingerprint = new Fingerprint(text);
            List<Integer> likely = Candidates.of(fingerprint, index);
            likely.stream().filter(number -> number <= before).forEach(asked::add);
            candidates.add(likely);
            texts.put(++size, text);
            int number = size;
            fingerprint.keys().forEach(key -> index.add(key, number));
        }
        past.apply(asked).forEach((number, article) -> texts.put(number, new CopyText(article)));
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            CopyText text = text(texts, before + 1 + i);
            for (int candidate : candidates.get(i)) {
                link(text, text(texts, candidate)).ifPresent(copies::add);
            }
        }
        return copies;
    }

    private static CopyText text(Map<Integer, CopyText> texts, int number) {
        CopyText text = texts.get(number);
        if (text == null) {
            throw new IllegalStateException("the index knows an article " + number + " that the past has not");
        }
        return text;
    }

    private static Optional<Copy> link(CopyText one, CopyText other) {
        boolean later = Chronology.ORDER.compare(one.article(), other.article()) > 0;
        CopyText article = later ? one : other;
        CopyText of = later ? other : one;
        return CopyJudge.judge(article, of)
                .map(verdict -> new Copy(
                        article.article().id(),
                        of.article().id(),
                        verdict.kind(),
                        Math.min(1, verdict.similarity()),
                        List.<Passage>copyOf(verdict.passages())));
    }
}
