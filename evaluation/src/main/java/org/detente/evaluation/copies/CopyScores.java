package org.detente.evaluation.copies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;
import org.detente.model.Copy;
import org.detente.model.CopyKind;

/** Compares the links that were found with the labels of a set. */
final class CopyScores {
    private final LabelledSet set;
    private final Map<Pair, Copy> links = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException where two articles are linked twice
     */
    CopyScores(LabelledSet set, List<Copy> found) {
        this.set = set;
        for (Copy copy : found) {
            Pair pair = new Pair(copy.articleId(), copy.ofId());
            if (links.put(pair, copy) != null) {
                throw new IllegalArgumentException(pair + " are linked twice; one link tells all that two share");
            }
        }
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        confusions().forEach((half, confusion) -> figures.addAll(confusion.figures(half.label())));
        for (Half half : Half.values()) {
            figures.addAll(falseLinks(half));
        }
        return figures;
    }

    private Map<Half, Confusion> confusions() {
        Map<Half, Confusion> confusions = new EnumMap<>(Half.class);
        for (Half half : Half.values()) {
            confusions.put(half, new Confusion());
        }
        Set<Pair> pairs = new LinkedHashSet<>(set.labels().keySet());
        pairs.addAll(links.keySet());
        for (Pair pair : pairs) {
            confusions.computeIfAbsent(set.half(pair), h -> new Confusion()).add(set.label(pair), kind(pair));
        }
        return confusions;
    }

    private List<Figure> falseLinks(Half half) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        counts.put("hard negatives", new int[2]);
        set.hardNegatives().forEach((pair, why) -> {
            if (set.half(pair) == half) {
                for (String group : List.of("hard negatives", why)) {
                    int[] count = counts.computeIfAbsent(group, g -> new int[2]);
                    count[0]++;
                    count[1] += links.containsKey(pair) ? 1 : 0;
                }
            }
        });
        List<Figure> figures = new ArrayList<>();
        counts.forEach((group, count) -> {
            String name = group + ", " + half.label();
            figures.add(new Figure(name, "pairs", count[0]));
            figures.add(new Figure(name, "linked", count[1]));
            figures.add(new Figure(name, "share", count[0] == 0 ? 0 : (double) count[1] / count[0]));
        });
        return figures;
    }

    /** The pairs of the open half that were not linked as they should be; of the closed half nothing is told. */
    List<String> wrong() {
        Set<Pair> pairs = new LinkedHashSet<>(set.labels().keySet());
        pairs.addAll(links.keySet());
        return pairs.stream()
                .filter(pair -> set.half(pair) == Half.OPEN && isWrong(pair))
                .map(this::described)
                .toList();
    }

    private boolean isWrong(Pair pair) {
        Label label = set.label(pair);
        return switch (label) {
            case UNSURE -> false;
            case NONE, ANY -> label.isCopy() != links.containsKey(pair);
            default -> !label.kind().equals(kind(pair));
        };
    }

    private String described(Pair pair) {
        Optional<Copy> link = Optional.ofNullable(links.get(pair));
        return pair + " is " + set.label(pair).name().toLowerCase(Locale.ROOT) + ", found "
                + link.map(copy -> Confusion.word(copy.kind()) + String.format(Locale.ROOT, " %.3f", copy.similarity()))
                        .orElse("none");
    }

    private Optional<CopyKind> kind(Pair pair) {
        return Optional.ofNullable(links.get(pair)).map(Copy::kind);
    }
}
