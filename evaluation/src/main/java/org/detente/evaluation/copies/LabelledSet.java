package org.detente.evaluation.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Story;
import org.detente.evaluation.copies.variant.LabelledArticle;
import org.detente.evaluation.copies.variant.Origin;
import org.detente.evaluation.copies.variant.Variants;
import org.detente.model.Article;
import org.detente.reading.clean.CleanOptions;
import org.detente.reading.clean.Cleaner;

/** The stories' articles and their variants, with the label of each pair of them. */
final class LabelledSet {
    private final List<Item> items;
    private final Map<String, Half> halves;
    private final Map<Pair, Label> labels = new LinkedHashMap<>();
    private final Map<Pair, String> hardNegatives;

    LabelledSet(List<Story> stories) {
        Cleaner cleaner = new Cleaner(CleanOptions.DEFAULT);
        items = Variants.of(stories).stream().map(a -> Item.of(a, cleaner)).toList();
        halves = items.stream().collect(Collectors.toMap(Item::id, Item::half));
        Map<String, List<Item>> byStory = new TreeMap<>();
        for (Item item : items) {
            Set<String> told = new LinkedHashSet<>();
            item.labelled().origins().stream().map(Origin::story).forEach(told::add);
            told.forEach(story ->
                    byStory.computeIfAbsent(story, s -> new ArrayList<>()).add(item));
        }
        byStory.values().forEach(this::label);
        hardNegatives = HardNegatives.of(items, labels);
    }

    private void label(List<Item> ofStory) {
        for (int i = 0; i < ofStory.size(); i++) {
            for (int j = i + 1; j < ofStory.size(); j++) {
                Label label = PairLabels.of(ofStory.get(i), ofStory.get(j));
                if (label != Label.NONE) {
                    labels.put(new Pair(ofStory.get(i).id(), ofStory.get(j).id()), label);
                }
            }
        }
    }

    List<Article> articles() {
        return items.stream().map(Item::article).toList();
    }

    /** The labels of all pairs that are not none. */
    Map<Pair, Label> labels() {
        return labels;
    }

    Label label(Pair pair) {
        return labels.getOrDefault(pair, Label.NONE);
    }

    /** How many pairs have which label. */
    List<Figure> counts() {
        return Arrays.stream(Label.values())
                .filter(label -> label != Label.NONE)
                .map(label -> new Figure(
                        "all",
                        label.name().toLowerCase(Locale.ROOT),
                        labels.values().stream().filter(l -> l == label).count()))
                .toList();
    }

    Map<Pair, String> hardNegatives() {
        return hardNegatives;
    }

    /** A pair belongs to the open half where both articles do. */
    Half half(Pair pair) {
        return halves.get(pair.one()) == Half.OPEN && halves.get(pair.other()) == Half.OPEN ? Half.OPEN : Half.CLOSED;
    }

    /**
     * The story of each article that tells one: base, copies and reports of the same event are one story; a follow-up and whatever
     * else looks like it are each their own. What was merged of two stories is left out.
     */
    Map<String, String> stories() {
        Map<String, String> stories = new TreeMap<>();
        for (Item item : items) {
            LabelledArticle labelled = item.labelled();
            Origin origin = labelled.origins().get(0);
            boolean merged = labelled.origins().size() > 1
                    && labelled.origins().get(1).passage().isEmpty();
            if (!merged) {
                stories.put(
                        item.id(),
                        origin.part().sharesEvent()
                                ? origin.story()
                                : origin.story() + origin.part().letter());
            }
        }
        return stories;
    }
}
