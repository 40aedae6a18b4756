package org.detente.evaluation.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agreement of two texts in runs of four words, as the public evaluation of Scrapinghub's article extraction benchmark
 * counts it (github.com/scrapinghub/article-extraction-benchmark, evaluate.py): tokens are runs of word characters,
 * shingles are counted as a multiset, and a text of one to three words is one shingle.
 *
 * @param both share of shingles in both texts, of all in either
 * @param onlyExtracted share of those only in the extracted text
 * @param onlyTrue share of those only in the true one
 */
record Shingles(double both, double onlyExtracted, double onlyTrue) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]++");
    private static final int LENGTH = 4;

    static Shingles of(String extracted, String truth) {
        Map<String, Integer> found = count(extracted);
        Map<String, Integer> wanted = count(truth);
        int both = 0;
        int onlyFound = 0;
        for (Map.Entry<String, Integer> shingle : found.entrySet()) {
            int common = Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
            both += common;
            onlyFound += shingle.getValue() - common;
        }
        int onlyWanted = wanted.values().stream().mapToInt(Integer::intValue).sum() - both;
        double all = Math.max(1, both + onlyFound + onlyWanted);
        return new Shingles(both / all, onlyFound / all, onlyWanted / all);
    }

    /** Share of what was extracted that is right; undefined where nothing was. */
    OptionalDouble precision() {
        return share(both, onlyExtracted);
    }

    /** Share of what is true that was extracted; undefined where nothing is. */
    OptionalDouble recall() {
        return share(both, onlyTrue);
    }

    double f1() {
        return harmonicMean(precision().orElse(0), recall().orElse(0));
    }

    /** The mean over the texts for which a measure is defined; 0 where it is for none. */
    static double mean(List<Shingles> texts, Function<Shingles, OptionalDouble> measure) {
        return texts.stream()
                .map(measure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average()
                .orElse(0);
    }

    static double harmonicMean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static OptionalDouble share(double right, double wrong) {
        return right + wrong > 0 ? OptionalDouble.of(right / (right + wrong)) : OptionalDouble.empty();
    }

    private static Map<String, Integer> count(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            tokens.add(token.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        int last = Math.max(tokens.size() - LENGTH, tokens.isEmpty() ? -1 : 0);
        for (int start = 0; start <= last; start++) {
            String shingle = String.join(" ", tokens.subList(start, Math.min(start + LENGTH, tokens.size())));
            counts.merge(shingle, 1, Integer::sum);
        }
        return counts;
    }
}
