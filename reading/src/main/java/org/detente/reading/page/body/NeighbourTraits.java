package org.detente.reading.page.body;

import java.util.Objects;
import org.detente.reading.page.trait.Scale;
import org.detente.reading.page.trait.Traits;

/** Describes a block by the blocks before and behind it. */
final class NeighbourTraits {
    private static final int REACH = 4;
    private static final Scale PROSE_BEFORE = new Scale("prose before", 0, 1, 2, 3);
    private static final Scale PROSE_BEHIND = new Scale("prose behind", 0, 1, 2, 3);

    private NeighbourTraits() {}

    static void describe(Layout layout, int index, Traits traits) {
        describeOne(layout, index, -1, "before:", traits);
        describeOne(layout, index, 1, "behind:", traits);
        traits.add(PROSE_BEFORE.of(prose(layout, index, -1)));
        traits.add(PROSE_BEHIND.of(prose(layout, index, 1)));
    }

    private static void describeOne(Layout layout, int index, int step, String side, Traits traits) {
        int other = index + step;
        if (other < 0 || other >= layout.blocks.size()) {
            traits.add(step < 0 ? "before:none" : "behind:none");
            return;
        }
        Block neighbour = layout.blocks.get(other);
        Block block = layout.blocks.get(index);
        String form = neighbour.isProse()
                ? "prose"
                : neighbour.isHeading() ? "heading" : neighbour.linkDensity() > 0.6 ? "links" : "scrap";
        boolean sibling = Objects.equals(neighbour.place().parent, block.place().parent);
        traits.add((side + form).intern());
        if (sibling) {
            traits.add(neighbour.isProse() ? (side + "prose sibling").intern() : (side + "sibling").intern());
        }
    }

    private static int prose(Layout layout, int index, int step) {
        int prose = 0;
        for (int distance = 1; distance <= REACH; distance++) {
            int other = index + step * distance;
            if (other >= 0 && other < layout.blocks.size()) {
                prose += layout.blocks.get(other).isProse() ? 1 : 0;
            }
        }
        return prose;
    }
}
