package org.detente.stories.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.stories.Chronology;
import org.detente.stories.index.KeyIndex;
import org.detente.stories.index.Shelf;

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
public final class CopyFinder implements AutoCloseable {
    /** Four digits of a similarity are enough to tell copies apart. */
    private static final double DIGITS = 10_000;

    private final KeyIndex index;
    private final Shelf shelf;
    private final CopyTexts texts;

    private CopyFinder(KeyIndex index, Shelf shelf) {
        this.index = index;
        this.shelf = shelf;
        this.texts = new CopyTexts(shelf);
    }

    /** A finder before which nothing came; what it keeps is gone when the program ends. */
    public static CopyFinder inMemory() {
        return new CopyFinder(KeyIndex.inMemory(), Shelf.inMemory());
    }

    /**
     * A finder that keeps in a folder what came before.
     *
     * @throws IOException where the folder cannot be read or written, or holds other files of these names
     */
    public static CopyFinder open(Path folder) throws IOException {
        return new CopyFinder(KeyIndex.open(folder), Shelf.open(folder));
    }

    /** All copies among some articles, for which nothing came before. */
    public static List<Copy> among(List<Article> articles) {
        try (CopyFinder finder = inMemory()) {
            return finder.add(articles.stream().sorted(Chronology.ORDER).toList());
        }
    }

    /** How many articles came before. */
    public int size() {
        return shelf.size();
    }

    /**
     * Finds the copies of new articles, which then belong to what came before.
     *
     * @return links from the later to the earlier article, by article as given
     */
    public List<Copy> add(List<Article> batch) {
        List<Copy> copies = new ArrayList<>();
        for (Article article : batch) {
            CopyText text = new CopyText(article);
            Fingerprint fingerprint = new Fingerprint(text);
            for (int candidate : Candidates.of(fingerprint, index)) {
                link(text, texts.get(candidate)).ifPresent(copies::add);
            }
            add(text, fingerprint);
        }
        texts.endBatch();
        return copies;
    }

    /** Lets articles belong to what came before without looking for their copies. */
    public void restore(List<Article> articles) {
        for (Article article : articles) {
            CopyText text = new CopyText(article);
            add(text, new Fingerprint(text));
        }
        texts.endBatch();
    }

    private void add(CopyText text, Fingerprint fingerprint) {
        int number = texts.add(text);
        fingerprint.keys().forEach(key -> index.add(key, number));
    }

    @Override
    public void close() {
        index.close();
        shelf.close();
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
                        Math.round(verdict.similarity() * DIGITS) / DIGITS,
                        verdict.passages()));
    }
}
