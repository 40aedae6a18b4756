package org.detente.evaluation.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.reading.page.trait.Weights;

/**
 * Learns, from pages with their true bodies, how much each trait of a block speaks for its being a part of the article.
 *
 * <p>Two logistic regressions: the first judges a block by its own traits; the second also knows what the first, trained
 * without the page at hand, thinks of the blocks around (stacking). Pages whose stated body and layout contradict each
 * other most are left out: in public gold data these are truncated bodies.
 */
public final class BodyTraining {
    /** The L2 penalty: by ten-fold cross-validation better than 10 on both sets, by five-fold no worse. */
    private static final double PENALTY = 40;

    private static final int FOLDS = 5;
    /** Share of contradicted words from which a page is left out. */
    private static final double MOST_CONTRADICTED = 0.6;

    private BodyTraining() {}

    /**
     * Learns weights from the pages of folders and writes them as a table; or, with {@code --folds}, prints how well
     * weights that are learnt from some sites find bodies on the others.
     *
     * @param arguments the file to write, or {@code --folds} and their number; then the gold folders, in one of the
     *     formats of {@link ArticleEvaluation}
     */
    public static void main(String[] arguments) throws IOException {
        boolean validates = arguments.length > 2 && arguments[0].equals("--folds");
        List<TrainingPage> pages = new ArrayList<>();
        for (int folder = validates ? 2 : 1; folder < arguments.length; folder++) {
            for (GoldPage page : GoldFolder.read(Path.of(arguments[folder]))) {
                pages.add(TrainingPage.of(page));
            }
        }
        if (validates) {
            List<Shingles> scores = new CrossValidation(Integer.parseInt(arguments[1])).scores(pages);
            System.out.print(CrossValidation.report(pages, scores));
            return;
        }
        String head =
                "# How much each trait of a block speaks for its being a part of the article: trait, weight in the\n"
                        + "# judgement by itself, weight in the judgement among the others. Made by\n"
                        + "#   java -cp application/target/detente.jar org.detente.evaluation.articles.BodyTraining weights.tsv FOLDER…\n"
                        + "# from " + pages.size() + " pages of two public benchmarks; docs/pages.md says which.\n";
        Files.writeString(Path.of(arguments[0]), head + train(pages).asTable());
    }

    /** The weights that fit the pages. The order of the pages matters little, but is a part of the input. */
    static Weights train(List<TrainingPage> all) {
        Map<TrainingPage, double[]> judged = judgedByOthers(all);
        List<TrainingPage> pages = all.stream()
                .filter(page -> page.contradicted(judged.getOrDefault(page, new double[0])) < MOST_CONTRADICTED)
                .toList();
        Map<TrainingPage, double[]> first = judgedByOthers(pages);
        Map<String, Integer> numbers = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        for (TrainingPage page : pages) {
            examples.addAll(page.examplesAmong(numbers, first.getOrDefault(page, new double[0])));
        }
        return new Weights(trainAlone(pages), fit(examples, numbers));
    }

    /** What is thought of each page's blocks by weights that were learnt without it. */
    private static Map<TrainingPage, double[]> judgedByOthers(List<TrainingPage> pages) {
        Map<TrainingPage, double[]> judged = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TrainingPage> others = new ArrayList<>();
            List<TrainingPage> own = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                (page % FOLDS == fold ? own : others).add(pages.get(page));
            }
            Weights weights = new Weights(trainAlone(others), Map.of());
            own.forEach(page -> judged.put(page, page.judgedAlone(weights)));
        }
        return judged;
    }

    private static Map<String, Double> trainAlone(List<TrainingPage> pages) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        pages.forEach(page -> examples.addAll(page.examplesAlone(numbers)));
        return fit(examples, numbers);
    }

    private static Map<String, Double> fit(List<Example> examples, Map<String, Integer> numbers) {
        double[] fitted = LogisticRegression.fit(examples, numbers.size(), PENALTY);
        Map<String, Double> weights = new TreeMap<>();
        numbers.forEach((trait, number) -> weights.put(trait, fitted[number]));
        return weights;
    }
}
