package org.detente.evaluation.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.PairCoder;
import org.detente.coding.event.Verdict;
import org.detente.coding.text.TextAnalyzer;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;

/**
 * Scores a codebook on sentences in which one ordered pair is marked.
 *
 * <pre>{@code
 * Evaluation e = PairEvaluation.evaluate(Path.of("train.tsv"));
 * e.figures().get(0);   // all, macro-f1
 * }</pre>
 */
public final class PairEvaluation {
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
        Path folder = Optional.ofNullable(tsv.toAbsolutePath().getParent()).orElse(tsv.toAbsolutePath());
        String sha256 = Checksum.of(folder, List.of(tsv.toAbsolutePath()));
        return new Evaluation("plover-pairs", tsv.toString(), sha256, coded.size(), scores.figures(), scores.notes());
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
