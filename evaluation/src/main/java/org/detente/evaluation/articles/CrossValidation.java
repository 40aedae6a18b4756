package org.detente.evaluation.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.detente.reading.Extraction;
import org.detente.reading.page.PageReader;
import org.detente.reading.page.body.BodyFinder;
import org.detente.reading.scrap.ScrapedText;

/**
 * How well bodies are found on sites that the weights were not learnt from.
 *
 * <p>The pages are dealt into folds site by site; each fold is read, scraps taken out as in the whole path, with weights
 * that were learnt from the other folds alone. What people wrote by hand (names of elements, phrases, scraps) is the same
 * in all folds. The same pages always give the same folds and figures.
 */
final class CrossValidation {
    private final int folds;

    CrossValidation(int folds) {
        if (folds < 2) {
            throw new IllegalArgumentException(folds + " folds; at least 2 are needed, 5 are usual");
        }
        this.folds = folds;
    }

    /** The agreement of each page's body with the gold, in the order of the pages. */
    List<Shingles> scores(List<TrainingPage> pages) {
        int[] foldOf = deal(pages);
        Shingles[] scores = new Shingles[pages.size()];
        IntStream.range(0, folds).parallel().forEach(fold -> {
            List<TrainingPage> others = new ArrayList<>();
            for (int page = 0; page < foldOf.length; page++) {
                if (foldOf[page] != fold) {
                    others.add(pages.get(page));
                }
            }
            PageReader reader = new PageReader(new BodyFinder(BodyTraining.train(others)));
            for (int page = 0; page < foldOf.length; page++) {
                if (foldOf[page] == fold) {
                    scores[page] = score(reader, pages.get(page));
                }
            }
        });
        return List.of(scores);
    }

    private static Shingles score(PageReader reader, TrainingPage page) {
        Extraction read = reader.read(page.html(), page.gold().url());
        return Shingles.of(
                ScrapedText.filterBody(read.text(), read.title()).text(),
                page.gold().body());
    }

    /** All pages of a site go to one fold: the sites with most pages first, each to the fold that has fewest. */
    private int[] deal(List<TrainingPage> pages) {
        Map<String, List<Integer>> bySite = new TreeMap<>();
        for (int page = 0; page < pages.size(); page++) {
            bySite.computeIfAbsent(pages.get(page).gold().site(), site -> new ArrayList<>())
                    .add(page);
        }
        List<List<Integer>> sites = new ArrayList<>(bySite.values());
        sites.sort(Comparator.comparingInt((List<Integer> site) -> -site.size()));
        int[] foldOf = new int[pages.size()];
        int[] sizes = new int[folds];
        for (List<Integer> site : sites) {
            int smallest = 0;
            for (int fold = 1; fold < folds; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            for (int page : site) {
                foldOf[page] = smallest;
            }
            sizes[smallest] += site.size();
        }
        return foldOf;
    }

    /** One line for each folder: its name, F1, precision and recall as the benchmark counts them. */
    static String report(List<TrainingPage> pages, List<Shingles> scores) {
        Map<String, List<Shingles>> byFolder = new TreeMap<>();
        for (int page = 0; page < scores.size(); page++) {
            byFolder.computeIfAbsent(pages.get(page).folder(), folder -> new ArrayList<>())
                    .add(scores.get(page));
        }
        StringBuilder report = new StringBuilder();
        byFolder.forEach((folder, own) -> {
            double precision = Shingles.mean(own, Shingles::precision);
            double recall = Shingles.mean(own, Shingles::recall);
            report.append(String.format(
                    Locale.ROOT,
                    "%s: %d pages, body f1 %.4f, precision %.4f, recall %.4f\n",
                    folder,
                    own.size(),
                    Shingles.harmonicMean(precision, recall),
                    precision,
                    recall));
        });
        return report.toString();
    }
}
