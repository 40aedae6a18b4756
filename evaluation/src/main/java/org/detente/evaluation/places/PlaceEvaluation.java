package org.detente.evaluation.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.detente.coding.place.PlaceResolver;
import org.detente.coding.place.PlaceWeights;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;

/**
 * Scores which places the names in gold articles are taken to mean.
 *
 * <p>With the names given, an answer is <em>exact</em> when it is the very place of GeoNames, right in its <em>country</em>, and
 * <em>within 161 km</em> (100 miles) of the gold place; a name without an answer counts as wrong, and as half round the earth in
 * the mean error. End to end, the program finds the names itself.
 */
public final class PlaceEvaluation {
    private static final int FOLDS = 5;
    private static final String LEXICON = ".xml";
    private static final String MARKED = ".txt";

    private final Path data;
    private final List<Path> files;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final GoldNames names;

    private PlaceEvaluation(Path data, List<Path> files) throws IOException {
        this.data = data;
        this.files = files;
        GeonamesIndex index = new GeonamesIndex(gazetteer);
        List<GoldArticle> gold = new ArrayList<>();
        for (Path file : files) {
            gold.addAll(isMarked(file) ? MarkedReader.read(file, gazetteer) : LexiconReader.read(file, index));
        }
        names = new GoldNames(gazetteer, gold);
    }

    /**
     * Reads gold data.
     *
     * @param data an XML file in the format of the Local-Global Lexicon, a text file with marks as {@code
     *     training/places/world.txt}, or a folder of such files
     * @throws IOException where there is none or it cannot be read
     */
    public static PlaceEvaluation of(Path data) throws IOException {
        List<Path> files = new ArrayList<>(List.of(data));
        if (Files.isDirectory(data)) {
            try (Stream<Path> inside = Files.list(data)) {
                files = inside.filter(file -> isMarked(file) || ends(file, LEXICON))
                        .sorted()
                        .toList();
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no gold data in " + data + ": expected *.xml of the Local-Global Lexicon");
        }
        return new PlaceEvaluation(data, files);
    }

    /** The scores with the weights that come with the program. */
    public Evaluation evaluate() throws IOException {
        PlaceScores scores = new PlaceScores(gazetteer);
        PlaceResolver resolver = new PlaceResolver(gazetteer, PlaceWeights.standard());
        for (GoldNames.Prepared article : names.articles()) {
            scores.addGiven(article, resolver);
            scores.addFound(article, resolver);
        }
        List<Figure> figures = new ArrayList<>(scores.given());
        figures.addAll(scores.found());
        return evaluation(scores, figures);
    }

    /** The scores of five-fold cross-validation: each article is resolved with weights fitted on the others. */
    public Evaluation crossValidate() throws IOException {
        PlaceScores scores = new PlaceScores(gazetteer);
        PlaceTraining training = new PlaceTraining(gazetteer);
        for (int fold = 0; fold < FOLDS; fold++) {
            int number = fold;
            PlaceWeights weights = training.fit(names.articles().stream()
                    .filter(article -> fold(article) != number)
                    .toList());
            PlaceResolver resolver = new PlaceResolver(gazetteer, weights);
            names.articles().stream()
                    .filter(article -> fold(article) == number)
                    .forEach(article -> scores.addGiven(article, resolver));
        }
        return evaluation(scores, scores.given());
    }

    /** The weights that fit all of the data, as lines of a file. */
    public List<String> fitted() {
        return new PlaceTraining(gazetteer).fit(names.articles()).lines();
    }

    private Evaluation evaluation(PlaceScores scores, List<Figure> figures) throws IOException {
        Path folder = files.get(0).toAbsolutePath().getParent();
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        return new Evaluation(
                "places",
                data.toString(),
                Checksum.of(folder == null ? files.get(0) : folder, absolute),
                scores.items(),
                figures,
                scores.misses());
    }

    private static int fold(GoldNames.Prepared article) {
        return Math.floorMod(31 * article.article().id().hashCode(), FOLDS);
    }

    private static boolean isMarked(Path file) {
        return ends(file, MARKED);
    }

    private static boolean ends(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
