package org.detente.evaluation.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.copies.story.StoryReader;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.stories.copy.CopyFinder;

/**
 * Scores the links between copies.
 *
 * <p>Every pair of the set's articles counts. The stories are split in two by a hash of their numbers; a pair is of the open half where
 * both its articles are.
 */
public final class CopyEvaluation {
    private static final double NANOSECONDS = 1e9;

    private CopyEvaluation() {}

    /**
     * Scores what finds copies on our stories and their variants. The notes are the wrong pairs of the open half.
     *
     * @param folder holds {@code stories/NNN.txt}
     * @throws IOException where there is none, or one is not written as {@code gold/copies/README.md} tells
     */
    public static Evaluation evaluate(Path folder) throws IOException {
        return evaluate(folder, CopyFinder::among);
    }

    static Evaluation evaluate(Path folder, Function<List<Article>, List<Copy>> finder) throws IOException {
        LabelledSet set = new LabelledSet(StoryReader.readAll(folder));
        List<Article> articles = set.articles();
        long start = System.nanoTime();
        List<Copy> found = finder.apply(articles);
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        CopyScores scores = new CopyScores(set, found);
        List<Figure> figures = new ArrayList<>(scores.figures());
        figures.addAll(set.counts());
        figures.add(new Figure("all", "articles per second", articles.size() / seconds));
        return new Evaluation(
                "copies",
                folder.toString(),
                Checksum.of(folder, StoryReader.files(folder)),
                articles.size(),
                figures,
                scores.wrong());
    }

    /**
     * Links the texts of a folder, for a person who looks whether they are copies.
     *
     * @param folder holds {@code *.txt} or {@code text/*.txt}, as PolNeAR does
     * @return a line for each link, the most alike first: kind, similarity, the two files
     */
    public static List<String> linked(Path folder) throws IOException {
        return CopyFinder.among(PlainTexts.read(folder)).stream()
                .sorted((one, other) -> Double.compare(other.similarity(), one.similarity()))
                .map(copy -> String.format(
                        Locale.ROOT,
                        "%s\t%.3f\t%s\t%s",
                        Confusion.word(copy.kind()),
                        copy.similarity(),
                        copy.ofId(),
                        copy.articleId()))
                .toList();
    }
}
