package org.detente.reading.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a first judgement of all blocks tells about the places where they stand. */
final class Company {
    private static final double MAIN_SHARE = 0.7;

    final Layout layout;
    final double[] first;
    /** The innermost place that holds most of the likely words. */
    final Place main;
    /** For each block, how many blocks before it, and behind it, the next likely one stands. */
    final int[] sinceLikely;

    final int[] untilLikely;
    private final Map<Place, Tally> byPlace = new HashMap<>();
    private final Map<String, Tally> byForm = new HashMap<>();
    private final Tally all;

    Company(Layout layout, double[] first) {
        this.layout = layout;
        this.first = first;
        List<Block> blocks = layout.blocks;
        for (int index = 0; index < first.length; index++) {
            Block block = blocks.get(index);
            for (@Nullable Place place = block.place(); place != null; place = place.parent) {
                byPlace.computeIfAbsent(place, ignored -> new Tally()).add(first[index], block.words());
            }
            byForm.computeIfAbsent(form(block), ignored -> new Tally()).add(first[index], block.words());
        }
        this.all = tally(layout.page);
        this.main = main();
        this.sinceLikely = distances(1);
        this.untilLikely = distances(-1);
    }

    /** Sum of words and of the words' likelihoods. */
    static final class Tally {
        private double words;
        private double likely;

        void add(double likelihood, int more) {
            words += more;
            likely += likelihood * more;
        }

        double likely() {
            return likely;
        }

        /** Mean likelihood of the words, without those of one block; -1 where there are no others. */
        double without(double likelihood, int own) {
            return words - own <= 0 ? -1 : Math.max(0, (likely - likelihood * own) / (words - own));
        }
    }

    Tally tally(Place place) {
        return byPlace.getOrDefault(place, new Tally());
    }

    Tally alike(Block block) {
        return byForm.getOrDefault(form(block), new Tally());
    }

    double share(Place place) {
        return all.likely() == 0 ? 0 : tally(place).likely() / all.likely();
    }

    /** The part of the main place in which a place lies; the place itself where it lies outside or is the main one. */
    Place branch(Place place) {
        Place branch = place;
        while (branch.parent != null && !branch.parent.equals(main) && branch.depth > main.depth) {
            branch = branch.parent;
        }
        return branch;
    }

    private Place main() {
        Place best = layout.page;
        for (Map.Entry<Place, Tally> entry : byPlace.entrySet()) {
            if (entry.getKey().depth > best.depth && entry.getValue().likely() >= MAIN_SHARE * all.likely()) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private int[] distances(int step) {
        int[] distances = new int[first.length];
        int distance = first.length;
        for (int at = 0; at < first.length; at++) {
            int index = step > 0 ? at : first.length - 1 - at;
            distances[index] = distance;
            boolean likely = first[index] > 0.6 && layout.blocks.get(index).words() > 10;
            distance = likely ? 1 : distance + 1;
        }
        return distances;
    }

    /** Blocks of one form are made by one part of the page's template. */
    private static String form(Block block) {
        Place place = block.place();
        return place.tag
                + ' '
                + place.hints
                + ' '
                + place.depth
                + (place.parent == null ? "" : ' ' + place.parent.tag + ' ' + place.parent.hints);
    }
}
