package org.detente.reading.page.body;

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
        traits.add(NEAR.of(count == 0 ? 0 : sum / count));
        traits.add(BEFORE.of(Math.max(at(first, index - 1), at(first, index - 2))));
        traits.add(BEHIND.of(Math.max(at(first, index + 1), at(first, index + 2))));
        traits.add(SINCE.of(company.sinceLikely[index]));
        traits.add(UNTIL.of(company.untilLikely[index]));
        Place place = block.place();
        Place parent = place.parent == null ? place : place.parent;
        traits.add(PARENT.of(company.tally(parent).without(own, block.words())));
        traits.add(SHARE.of(company.share(parent)));
        traits.add(ALIKE.of(company.alike(block).without(own, block.words())));
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

    private static double at(double[] first, int index) {
        return index < 0 || index >= first.length ? 0 : first[index];
    }
}
