package org.detente.evaluation.copies;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.evaluation.copies.story.PartKind;

/**
 * Pairs that look like copies and are none: articles of one story that do not share its text, and articles with the same standing
 * paragraph of an outlet or agency, each with the next that has it.
 */
final class HardNegatives {
    static final String STANDING_PARAGRAPH = "standing-paragraph";

    private HardNegatives() {}

    /** The pairs, each with why it looks like one. */
    static Map<Pair, String> of(List<Item> items, Map<Pair, Label> labels) {
        Map<Pair, String> pairs = new LinkedHashMap<>();
        Map<String, Item> before = new HashMap<>();
        for (Item item : items) {
            for (String standing : item.labelled().standing()) {
                Item last = before.put(standing, item);
                if (last != null) {
                    pairs.put(new Pair(last.id(), item.id()), STANDING_PARAGRAPH);
                }
            }
        }
        List<Item> originals =
                items.stream().filter(i -> i.labelled().isOriginal()).toList();
        for (int i = 0; i < originals.size(); i++) {
            for (int j = i + 1; j < originals.size() && sameStory(originals.get(i), originals.get(j)); j++) {
                PartKind later = originals.get(j).labelled().origins().get(0).part();
                pairs.put(new Pair(originals.get(i).id(), originals.get(j).id()), later.label());
            }
        }
        pairs.keySet().removeAll(labels.keySet());
        return pairs;
    }

    private static boolean sameStory(Item one, Item other) {
        return one.labelled().story().equals(other.labelled().story());
    }
}
