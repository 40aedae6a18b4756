package org.detente.reading.page.body;

import org.detente.reading.page.trait.Hint;
import org.detente.reading.page.trait.Scale;
import org.detente.reading.page.trait.Traits;
import org.jspecify.annotations.Nullable;

/** Describes a block by where it stands: the elements around it, the article's place, the headline. */
final class PlaceTraits {
    private static final String[] AROUND = Place.tellingTags("within:");
    private static final String[] NARROW = Place.tellingTags("narrowly within:");
    private static final Scale SHARE = new Scale("prose in parent", 0.02, 0.1, 0.3, 0.6, 0.9);
    private static final Scale OUTER_SHARE = new Scale("prose in grandparent", 0.02, 0.1, 0.3, 0.6, 0.9);
    private static final Scale PARAGRAPHS = new Scale("paragraphs in parent", 0, 1, 3, 6);
    private static final Scale LINKS = new Scale("links in parent", 0.1, 0.3, 0.6);
    private static final Scale PROSE = new Scale("prose density of parent", 0.1, 0.4, 0.7, 0.9);
    private static final Scale DEPTH = new Scale("below main", 0, 1, 2, 3, 5);
    private static final Scale AFTER = new Scale("behind last prose", 0, 3, 10);

    private PlaceTraits() {}

    static void describe(Layout layout, int index, Traits traits) {
        Block block = layout.blocks.get(index);
        Place place = block.place();
        int narrowTags = 0;
        int narrowHints = 0;
        @Nullable Place around = place;
        int steps = 0;
        while (around != null && !layout.isWide(around)) {
            narrowHints |= around.hints;
            narrowTags |= around.ownTag();
            around = around.parent;
            steps++;
        }
        addAll(narrowTags, NARROW, traits);
        addAll(place.tagsAround() & ~narrowTags, AROUND, traits);
        for (Hint hint : Hint.values()) {
            if ((narrowHints & hint.bit()) != 0) {
                traits.add(place.has(hint) ? hint.ownTrait() : hint.aroundTrait());
            }
        }
        if (place.hidden) {
            traits.add("hidden");
        }
        if (place.marked) {
            traits.add("marked as body");
        }
        describeMain(layout, index, around, steps, traits);
        describeParents(layout, place, traits);
        describeArticle(layout, index, traits);
        if (layout.isRepetition(index)) {
            traits.add("repetition");
        } else if (layout.isRepeated(index)) {
            traits.add("repeated");
        }
        describeStated(layout, block, traits);
    }

    private static void describeMain(Layout layout, int index, @Nullable Place wide, int steps, Traits traits) {
        boolean inMain = layout.main.equals(wide);
        traits.add(inMain ? DEPTH.of(steps) : "outside main");
        if (layout.headline >= 0) {
            traits.add(
                    index < layout.headline
                            ? "before headline"
                            : index == layout.headline ? "is headline" : "behind headline");
        }
        if (index < layout.firstProse) {
            traits.add(inMain ? "before prose" : "before prose, outside main");
        } else if (index > layout.lastProse) {
            traits.add(inMain ? AFTER.of(index - layout.lastProse) : "behind prose, outside main");
        } else {
            traits.add(inMain ? "amid prose" : "amid prose, outside main");
        }
    }

    /** Whether the block stands in the same article element as the headline. */
    private static void describeArticle(Layout layout, int index, Traits traits) {
        @Nullable Place article = article(layout.blocks.get(index).place());
        if (layout.headline < 0) {
            traits.add(article == null ? "no headline" : "in article, no headline");
            return;
        }
        @Nullable Place headlined = article(layout.blocks.get(layout.headline).place());
        if (article == null) {
            traits.add(headlined == null ? "no article" : "headline in article, block not");
        } else if (Layout.isIn(layout.blocks.get(layout.headline).place(), article)) {
            traits.add("in article with headline");
        } else {
            traits.add(headlined == null ? "in article without headline" : "in another article than headline");
        }
        if (index > layout.headline) {
            int titles = layout.titlesBefore(index) - layout.titlesBefore(layout.headline + 1);
            if (titles > 0) {
                traits.add(titles > 2 ? "more titles since headline" : "another title since headline");
            }
        }
    }

    private static @Nullable Place article(Place place) {
        @Nullable Place around = place;
        while (around != null && !around.tag.equals("article")) {
            around = around.parent;
        }
        return around;
    }

    private static void describeParents(Layout layout, Place place, Traits traits) {
        double all = Math.max(1, layout.likelyProse(layout.page));
        boolean paragraph = !place.tag.equals("div") && place.parent != null;
        Place parent = paragraph && place.parent != null ? place.parent : place;
        traits.add(SHARE.of(layout.likelyProse(parent) / all));
        traits.add(PARAGRAPHS.of(parent.words().proseBlocks()));
        traits.add(LINKS.of(parent.words().linkDensity()));
        traits.add(PROSE.of(parent.words().proseDensity()));
        if (parent.parent != null) {
            traits.add(OUTER_SHARE.of(layout.likelyProse(parent.parent) / all));
        }
    }

    private static void describeStated(Layout layout, Block block, Traits traits) {
        if (layout.stated.isEmpty()) {
            return;
        }
        double share = layout.stated.get().share(block.text());
        if (Double.isNaN(share)) {
            traits.add("too short to be stated");
        } else {
            traits.add(share > 0.6 ? "stated" : share > 0.2 ? "stated in part" : "not stated");
        }
    }

    private static void addAll(int bits, String[] names, Traits traits) {
        for (int bit = 0; bit < names.length; bit++) {
            if ((bits & 1 << bit) != 0) {
                traits.add(names[bit]);
            }
        }
    }
}
