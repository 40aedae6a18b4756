package org.detente.evaluation.articles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.reading.page.PageReader;
import org.detente.reading.page.body.Candidates;
import org.detente.reading.page.trait.Judgement;
import org.detente.reading.page.trait.Weights;

/** A page to learn from: its blocks, and which of them are parts of its true body. */
final class TrainingPage {
    /** What a block counts beyond its words, so that headings and list items are not neglected. */
    private static final int WORDS_OF_ANY_BLOCK = 1;

    /** All pages count much the same, however long they are; very short ones less. */
    private static final double IMPORTANCE = 60;

    private static final int WORDS_OF_ANY_PAGE = 100;

    private final GoldPage gold;
    private final String html;
    private final Candidates candidates;
    private final boolean[] parts;
    private final int bodyWords;

    private TrainingPage(GoldPage gold, String html, Candidates candidates, boolean[] parts, int bodyWords) {
        this.gold = gold;
        this.html = html;
        this.candidates = candidates;
        this.parts = parts;
        this.bodyWords = bodyWords;
    }

    static TrainingPage of(GoldPage page) throws IOException {
        String html = page.html();
        Candidates candidates = PageReader.candidates(html, page.url());
        Labels labels = new Labels(page.body());
        boolean[] parts = new boolean[candidates.size()];
        for (int index = 0; index < parts.length; index++) {
            parts[index] = labels.take(candidates.text(index));
        }
        return new TrainingPage(page, html, candidates, parts, labels.words());
    }

    GoldPage gold() {
        return gold;
    }

    String html() {
        return html;
    }

    /** The name of the gold folder that the page is from. */
    String folder() {
        return String.valueOf(gold.file()
                .toAbsolutePath()
                .getName(gold.file().toAbsolutePath().getNameCount() - 3));
    }

    List<Example> examplesAlone(Map<String, Integer> numbers) {
        List<Example.Builder> examples = builders(numbers);
        return build(examples);
    }

    List<Example> examplesAmong(Map<String, Integer> numbers, double[] first) {
        List<Example.Builder> examples = builders(numbers);
        candidates.describeCompany(first, examples::get);
        return build(examples);
    }

    double[] judgedAlone(Weights weights) {
        double[] judged = new double[parts.length];
        for (int index = 0; index < judged.length; index++) {
            Judgement judgement = weights.judgement();
            candidates.describe(index, judgement);
            judged[index] = judgement.alone();
        }
        return judged;
    }

    /** Share of the words, of those in the body or thought to be, about which judgement and gold disagree. */
    double contradicted(double[] judged) {
        double disagreed = 0;
        double counted = 1;
        for (int index = 0; index < parts.length; index++) {
            double part = parts[index] ? 1 : 0;
            disagreed += candidates.words(index) * Math.abs(judged[index] - part);
            counted += candidates.words(index) * Math.max(judged[index], part);
        }
        return disagreed / counted;
    }

    private List<Example.Builder> builders(Map<String, Integer> numbers) {
        List<Example.Builder> examples = new ArrayList<>();
        for (int index = 0; index < parts.length; index++) {
            Example.Builder example = new Example.Builder(numbers);
            candidates.describe(index, example);
            examples.add(example);
        }
        return examples;
    }

    private List<Example> build(List<Example.Builder> builders) {
        List<Example> examples = new ArrayList<>();
        for (int index = 0; index < parts.length; index++) {
            double importance =
                    IMPORTANCE * (candidates.words(index) + WORDS_OF_ANY_BLOCK) / (bodyWords + WORDS_OF_ANY_PAGE);
            examples.add(builders.get(index).build(parts[index], importance));
        }
        return examples;
    }
}
