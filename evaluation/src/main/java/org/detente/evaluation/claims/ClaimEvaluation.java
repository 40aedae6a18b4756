package org.detente.evaluation.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.Coder;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Span;
import org.detente.stories.Chronology;
import org.detente.stories.affairs.AffairBook;
import org.detente.stories.claims.Claim;
import org.detente.stories.claims.ClaimKind;
import org.detente.stories.claims.ClaimPair;
import org.detente.stories.claims.ClaimPairs;
import org.detente.stories.claims.ClaimRows;

/**
 * Scores the pairs of claims and answers that are found in small cases, from the text on: what the coder does not find, no rule can
 * pair.
 *
 * <p>A pair is right with the same kinds, the same two sides, and words of both that overlap those of the case; one to one.
 */
public final class ClaimEvaluation {
    private static final String HELD_OUT = "held-out";

    private final Map<ClaimKind, int[]> counts = new EnumMap<>(ClaimKind.class);
    private final List<String> notes = new ArrayList<>();
    private int nearMisses;
    private int wronglyPaired;

    private ClaimEvaluation() {
        for (ClaimKind kind : ClaimKind.values()) {
            counts.put(kind, new int[3]);
        }
    }

    /**
     * Scores a coder together with what pairs. Of a folder named held-out only the figures are told.
     *
     * @param folder holds cases, as gold/claims/README.md describes them
     * @throws IOException where one cannot be read or understood, saying which and why
     */
    public static Evaluation evaluate(Path folder, Coder coder) throws IOException {
        Map<Path, ClaimCase> cases = CaseReader.readAll(folder);
        ClaimEvaluation evaluation = new ClaimEvaluation();
        cases.values().forEach(one -> evaluation.add(one, found(one, coder)));
        boolean isOpen = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .filter(name -> name.toString().equals(HELD_OUT))
                .isEmpty();
        return new Evaluation(
                "claims",
                folder.toString(),
                Checksum.of(folder, cases.keySet()),
                cases.size(),
                evaluation.figures(),
                isOpen ? evaluation.notes : List.of());
    }

    private static List<ClaimPair> found(ClaimCase one, Coder coder) {
        List<CodedArticle> coded = one.articles().stream()
                .map(coder::code)
                .sorted(Chronology.CODED)
                .toList();
        AffairBook book = new AffairBook(List.of(), List.of(), List.of());
        coded.forEach(book::add);
        List<Demand> demands = book.touched().demands();
        return ClaimPairs.of(new ClaimRows(
                Set.of(one.sideA()),
                Set.of(one.sideB()),
                one.articles(),
                coded.stream().flatMap(article -> article.statements().stream()).toList(),
                coded.stream().flatMap(article -> article.events().stream()).toList(),
                demands,
                Map.of()));
    }

    private void add(ClaimCase one, List<ClaimPair> found) {
        List<ClaimPair> left = new ArrayList<>(found);
        for (ClaimCase.Pair gold : one.pairs()) {
            Optional<ClaimPair> right =
                    left.stream().filter(pair -> fits(gold, pair, one)).findFirst();
            right.ifPresent(left::remove);
            count(gold.claim(), right.isPresent() ? 1 : 0, right.isPresent() ? 1 : 0, 1);
            if (right.isEmpty()) {
                notes.add(one.id() + "\tmissed\t" + gold.words().get(0) + "\t"
                        + gold.answerWords().get(0));
            }
        }
        for (ClaimPair wrong : left) {
            count(wrong.kind(), 0, 1, 0);
            notes.add(one.id() + "\twrong\t" + wrong.kind() + " " + words(wrong.claim()) + "\t" + wrong.answerKind()
                    + " " + words(wrong.answer()) + "\t" + wrong.reasons());
        }
        if (one.pairs().isEmpty()) {
            nearMisses++;
            wronglyPaired += left.isEmpty() ? 0 : 1;
        }
    }

    private void count(ClaimKind kind, int right, int found, int expected) {
        int[] count = counts.getOrDefault(kind, new int[3]);
        count[0] += right;
        count[1] += found;
        count[2] += expected;
    }

    private static boolean fits(ClaimCase.Pair gold, ClaimPair pair, ClaimCase one) {
        return gold.claim() == pair.kind()
                && gold.answer() == pair.answerKind()
                && pair.claim().by().contains(gold.by())
                && pair.answer().by().contains(gold.answeredBy())
                && overlap(gold.words(), pair.claim().evidence(), one)
                && overlap(gold.answerWords(), pair.answer().evidence(), one);
    }

    private static boolean overlap(List<String> words, Evidence evidence, ClaimCase one) {
        Article article = one.articles().stream()
                .filter(a -> a.id().equals(evidence.articleId()))
                .findFirst()
                .orElseThrow();
        return words.stream().anyMatch(phrase -> {
            int at = article.text().indexOf(phrase);
            return at >= 0
                    && new Span(at, at + phrase.length())
                            .overlaps(evidence.words().span());
        });
    }

    private static String words(Claim claim) {
        return claim.by() + " “" + claim.evidence().words().text().replace('\n', ' ') + "”";
    }

    private List<Figure> figures() {
        int[] all = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += count[i];
            }
        });
        List<Figure> figures = new ArrayList<>(figures("pairs", all));
        figures.add(new Figure("near misses", "cases", nearMisses));
        figures.add(new Figure("near misses", "paired", wronglyPaired));
        counts.forEach((kind, count) -> figures.addAll(figures(kind.name().toLowerCase(Locale.ROOT), count)));
        return figures;
    }

    private static List<Figure> figures(String group, int[] count) {
        return Stream.of(
                        new Figure(group, "precision", share(count[0], count[1])),
                        new Figure(group, "recall", share(count[0], count[2])),
                        new Figure(group, "right", count[0]),
                        new Figure(group, "found", count[1]),
                        new Figure(group, "expected", count[2]))
                .toList();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
