package org.detente.evaluation.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.PairCoder;
import org.detente.coding.event.Verdict;
import org.detente.coding.reader.event.PairScorer;
import org.detente.encoder.Encoder;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.text.TextAnalyzer;

/**
 * Scores codebook and reader on sentences in which one ordered pair is marked.
 *
 * <pre>{@code
 * Evaluation e = PairEvaluation.evaluate(Path.of("train.tsv"));
 * e.figures().get(0);   // all, macro-f1
 * }</pre>
 */
public final class PairEvaluation {
    private static final double[] WEIGHTS = {0, 0.5, 1, 1.5, 2, 3, 4, 6};

    private PairEvaluation() {}

    /** Scores the standard codebook. */
    public static Evaluation evaluate(Path tsv) throws IOException {
        return evaluate(tsv, Codebook.standard());
    }

    /**
     * Scores a codebook.
     *
     * @throws IOException where the file cannot be read or lacks a column
     */
    public static Evaluation evaluate(Path tsv, Codebook codebook) throws IOException {
        List<Coded> coded = code(tsv, new PairCoder(codebook));
        Scores scores = new Scores(coded);
        return evaluation(tsv, coded.size(), scores.figures(), scores.notes());
    }

    /** Scores a trained reader together with a codebook. */
    public static Evaluation evaluate(Path tsv, Codebook codebook, Encoder encoder) throws IOException {
        PairScorer scorer = new PairScorer(encoder);
        return stacked(tsv, codebook, pair -> Optional.of(scorer.roots(pair.sentence(), pair.source(), pair.target())));
    }

    /**
     * Scores what readers that had not seen the rows gave them, together with a codebook.
     *
     * @param scores a file of the reader's probabilities by id and root; rows that it lacks are left out
     */
    public static Evaluation evaluate(Path tsv, Codebook codebook, Path scores) throws IOException {
        Map<String, Map<String, Double>> byId = ScoreFile.read(scores);
        return stacked(tsv, codebook, pair -> Optional.ofNullable(byId.get(pair.id())));
    }

    private static Evaluation stacked(
            Path tsv, Codebook codebook, Function<MarkedPair, Optional<Map<String, Double>>> reader)
            throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (Coded row : code(tsv, new PairCoder(codebook))) {
            reader.apply(row.pair()).ifPresent(roots -> judged.add(new Judged(row, roots)));
        }
        List<Figure> figures = new ArrayList<>();
        Scores both = scores(judged, RootChances.CODEBOOK);
        List<Figure> byRoot = both.figures();
        figures.addAll(byRoot.subList(0, Scores.SUMMARY));
        figures.addAll(scores(judged, 0).summary("reader alone"));
        figures.addAll(new Scores(judged.stream().map(Judged::row).toList()).summary("codebook alone"));
        List<Judged> odd = judged.stream().filter(Judged::isOdd).toList();
        figures.addAll(scores(odd, RootChances.CODEBOOK).summary("odd ids"));
        figures.addAll(byRoot.subList(Scores.SUMMARY, byRoot.size()));
        List<String> notes = new ArrayList<>(both.notes());
        for (double weight : WEIGHTS) {
            StringBuilder line = new StringBuilder("codebook's weight " + weight + ", odd ids:");
            scores(odd, weight)
                    .summary("")
                    .forEach(f -> line.append(String.format(Locale.ROOT, " %s %.3f", f.name(), f.value())));
            notes.add(line.toString());
        }
        return evaluation(tsv, judged.size(), figures, notes);
    }

    private record Judged(Coded row, Map<String, Double> roots) {
        boolean isOdd() {
            String id = row.pair().id();
            return (id.charAt(id.length() - 1) - '0') % 2 != 0;
        }
    }

    private static Scores scores(List<Judged> judged, double weight) {
        return new Scores(judged.stream()
                .map(j -> new Coded(
                        j.row().pair(),
                        RootChances.best(j.roots(), j.row().verdict(), weight),
                        j.row().verdict()))
                .toList());
    }

    private static Evaluation evaluation(Path tsv, int items, List<Figure> figures, List<String> notes)
            throws IOException {
        Path folder = Optional.ofNullable(tsv.toAbsolutePath().getParent()).orElse(tsv.toAbsolutePath());
        String sha256 = Checksum.of(folder, List.of(tsv.toAbsolutePath()));
        return new Evaluation("plover-pairs", tsv.toString(), sha256, items, figures, notes);
    }

    static List<Coded> code(Path tsv, PairCoder coder) throws IOException {
        List<Coded> coded = new ArrayList<>();
        for (MarkedPair pair : PairReader.read(tsv)) {
            Optional<Verdict> verdict = coder.root(TextAnalyzer.analyze(pair.sentence()), pair.source(), pair.target());
            coded.add(new Coded(pair, verdict.map(Root::of).orElse(Root.NONE), verdict));
        }
        return coded;
    }
}
