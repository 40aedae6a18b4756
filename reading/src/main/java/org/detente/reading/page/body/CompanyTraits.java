package org.detente.reading.page.body;

import org.detente.reading.page.trait.Scale;
import org.detente.reading.page.trait.Traits;

/** Describes a block by what a first judgement thinks of it and of the blocks around it. */
final class CompanyTraits {
    private static final Scale OWN = new Scale("first judgement", 0.05, 0.2, 0.4, 0.6, 0.8, 0.95);
    private static final Scale NEAR = new Scale("judgement of near", 0.1, 0.3, 0.5, 0.7, 0.9);
    private static final Scale BEFORE = new Scale("best of two before", 0.2, 0.5, 0.8);
    private static final Scale BEHIND = new Scale("best of two behind", 0.2, 0.5, 0.8);
    private static final Scale PARENT = new Scale("judgement in parent", -1, 0.1, 0.3, 0.5, 0.7, 0.9);
    private static final Scale BRANCH = new Scale("judgement in branch", -1, 0.1, 0.3, 0.5, 0.7, 0.9);
    private static final Scale ALIKE = new Scale("judgement of alike", -1, 0.1, 0.3, 0.5, 0.7, 0.9);
    private static final Scale SHARE = new Scale("share of likely in parent", 0.02, 0.1, 0.3, 0.6, 0.9);
    private static final Scale SINCE = new Scale("blocks since likely", 1, 2, 4, 8, 20);
    private static final Scale UNTIL = new Scale("blocks until likely", 1, 2, 4, 8, 20);
    private static final int REACH = 3;
    private static final int MOST_SHORT = 12;

    private CompanyTraits() {}

    static void describe(Company company, int index, Traits traits) {
        double[] first = company.first;
        Block block = company.layout.blocks.get(index);
        double own = first[index];
        traits.add("first judgement, logit", Math.log((own + 1e-4) / (1 - own + 1e-4)) / 4);
        traits.add(OWN.of(own));
        double sum = 0;
        int count = 0;
        for (int other = Math.max(0, index - REACH); other <= Math.min(first.length - 1, index + REACH); other++) {
            if (other != index) {
                sum += first[other];
                count++;
            }
        }
        add(NEAR, count == 0 ? 0 : sum / count, block, traits);
        add(BEFORE, Math.max(at(first, index - 1), at(first, index - 2)), block, traits);
        add(BEHIND, Math.max(at(first, index + 1), at(first, index + 2)), block, traits);
        add(SINCE, company.sinceLikely[index], block, traits);
        add(UNTIL, company.untilLikely[index], block, traits);
        Place place = block.place();
        Place parent = place.parent == null ? place : place.parent;
        add(PARENT, company.tally(parent).without(own, block.words()), block, traits);
        add(SHARE, company.share(parent), block, traits);
        add(ALIKE, company.alike(block).without(own, block.words()), block, traits);
        boolean inMain = Layout.isIn(place, company.main);
        if (!inMain) {
            traits.add("outside likely main");
        } else {
            Place branch = company.branch(place);
            traits.add(
                    branch.equals(place)
                            ? "directly in likely main"
                            : BRANCH.of(company.tally(branch).without(own, block.words())));
        }
        boolean before = company.sinceLikely[index] <= index;
        boolean behind = company.untilLikely[index] < first.length - index;
        traits.add(before ? behind ? "amid likely" : "behind likely" : behind ? "before likely" : "none likely");
    }

    /** A measure means one thing for a sentence and another for a heading or a scrap. */
    private static void add(Scale scale, double value, Block block, Traits traits) {
        traits.add(block.words() > MOST_SHORT ? scale.of(value) : scale.ofShort(value));
        if (block.isHeading()) {
            traits.add(scale.ofHeading(value));
        }
    }

    private static double at(double[] first, int index) {
        return index < 0 || index >= first.length ? 0 : first[index];
    }
}
