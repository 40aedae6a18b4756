package org.detente.evaluation.articles;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.Article;
import org.detente.reading.CleanResult;
import org.detente.reading.Metadata;
import org.detente.reading.RawDocument;
import org.detente.reading.clean.CleanOptions;
import org.detente.reading.clean.Cleaner;

/**
 * Scores the reading of article pages against gold data in the formats of two public benchmarks, Scrapinghub's article
 * extraction benchmark and the news article extraction benchmark.
 *
 * <p>Example: {@code new ArticleEvaluation().evaluate(Path.of("article-pages"))} scores each benchmark folder in it as a
 * group of figures.
 */
public final class ArticleEvaluation {
    private static final int MOST_NOTES = 20;
    /** The digest of a page is a part of the article's record only, which is not scored. */
    private static final String NO_DIGEST = "";

    private final Cleaner cleaner = new Cleaner(CleanOptions.DEFAULT);

    /** An evaluation of the reader as it is shipped. */
    public ArticleEvaluation() {}

    /**
     * Scores the pages of a folder.
     *
     * @param folder holds {@code ground-truth.json} or {@code articles.json} beside {@code html/}, or such folders
     * @throws IOException where it holds neither, or its files are malformed: what, where, what to try
     */
    public Evaluation evaluate(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        int items = 0;
        for (Path benchmark : benchmarks(folder)) {
            String group =
                    benchmark.equals(folder) ? "all" : benchmark.getFileName().toString();
            List<GoldPage> pages = GoldFolder.read(benchmark);
            GoldFolder.indexOf(benchmark).ifPresent(files::add);
            pages.forEach(page -> files.add(page.file()));
            items += pages.size();
            score(group, pages, figures, notes);
        }
        return new Evaluation("articles", folder.toString(), Checksum.of(folder, files), items, figures, notes);
    }

    private static List<Path> benchmarks(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder; give one with ground-truth.json or articles.json in it");
        }
        if (GoldFolder.indexOf(folder).isPresent()) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> found = children.filter(Files::isDirectory)
                    .filter(child -> GoldFolder.indexOf(child).isPresent())
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(
                        folder + " holds neither ground-truth.json nor articles.json, nor a folder that does");
            }
            return found;
        }
    }

    private void score(String group, List<GoldPage> pages, List<Figure> figures, List<String> notes)
            throws IOException {
        List<String> htmls = new ArrayList<>();
        for (GoldPage page : pages) {
            htmls.add(page.html());
        }
        List<PageScore> scores = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            scores.add(PageScore.of(pages.get(page), read(pages, htmls, page)));
        }
        // the pass above was the warm-up
        long start = System.nanoTime();
        long startBusy = busyNanoseconds();
        for (int page = 0; page < pages.size(); page++) {
            read(pages, htmls, page);
        }
        double busySeconds = (busyNanoseconds() - startBusy) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;

        List<Shingles> bodies = scores.stream().map(PageScore::body).toList();
        double precision = Shingles.mean(bodies, Shingles::precision);
        double recall = Shingles.mean(bodies, Shingles::recall);
        figures.add(new Figure(group, "body f1", Shingles.harmonicMean(precision, recall)));
        figures.add(new Figure(group, "body precision", precision));
        figures.add(new Figure(group, "body recall", recall));
        share(group, "title", scores, score -> score.page().title().isPresent(), PageScore::titleRight, figures);
        share(group, "date to the day", scores, score -> score.page().day().isPresent(), PageScore::dayRight, figures);
        share(group, "byline", scores, score -> !score.page().authors().isEmpty(), PageScore::authorsRight, figures);
        figures.add(new Figure(group, "pages per second", pages.size() / seconds));
        figures.add(new Figure(group, "pages per second of one core", pages.size() / busySeconds));
        note(group, scores, notes);
    }

    /** Time that this thread has had a core to itself: unlike wall-clock time, it leaves out what else the machine does. */
    private static long busyNanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Optional<Article> read(List<GoldPage> pages, List<String> htmls, int page) {
        GoldPage gold = pages.get(page);
        Metadata beside = new Metadata(
                gold.url(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        CleanResult result = cleaner.clean(new RawDocument(
                gold.file().toUri().toString(), RawDocument.Kind.HTML, htmls.get(page), NO_DIGEST, beside));
        return result instanceof CleanResult.Cleaned cleaned ? Optional.of(cleaned.article()) : Optional.empty();
    }

    private static void share(
            String group,
            String name,
            List<PageScore> scores,
            Function<PageScore, Boolean> asked,
            Function<PageScore, Boolean> right,
            List<Figure> figures) {
        List<PageScore> counted = scores.stream().filter(asked::apply).toList();
        if (!counted.isEmpty()) {
            double share = (double) counted.stream().filter(right::apply).count() / counted.size();
            figures.add(new Figure(group, name, share));
        }
    }

    private static void note(String group, List<PageScore> scores, List<String> notes) {
        scores.stream()
                .sorted(Comparator.comparingDouble(score -> score.body().f1()))
                .limit(MOST_NOTES)
                .map(score -> String.format(
                        Locale.ROOT, "%s: body f1 %.3f %s", group, score.body().f1(), name(score)))
                .forEach(notes::add);
        scores.stream()
                .filter(score -> score.page().title().isPresent() && !score.titleRight())
                .limit(MOST_NOTES)
                .map(score -> group + ": title of " + name(score) + " is \""
                        + score.page().title().orElse("") + "\", read \""
                        + score.read().flatMap(Article::title).orElse("") + '"')
                .forEach(notes::add);
        scores.stream()
                .filter(score -> score.page().day().isPresent() && !score.dayRight())
                .limit(MOST_NOTES)
                .map(score -> group + ": day of " + name(score) + " is "
                        + score.page().day().orElseThrow() + ", read "
                        + score.read()
                                .flatMap(Article::published)
                                .map(Object::toString)
                                .orElse("none"))
                .forEach(notes::add);
    }

    private static String name(PageScore score) {
        Optional<String> url = score.page().url();
        return score.page().id() + url.map(address -> " (" + address + ")").orElse("");
    }
}
