package org.detente.reading.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.reading.page.trait.Shingled;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What is known of a page as a whole before its blocks are judged one by one. */
final class Layout {
    /** Share of the prose from which a place is taken to hold the article, with whatever else it holds. */
    private static final double MAIN_SHARE = 0.6;

    /** Share of the prose in margins from which these are taken to be misnamed. */
    private static final double MOST_IN_MARGINS = 0.8;

    private static final int FEWEST_STATED_RUNS = 40;

    final List<Block> blocks;
    final Place page;
    private final boolean trustsMargins;
    /** The innermost place that still holds most of the page's prose. */
    final Place main;
    /** Index of the block that is the headline, or -1. */
    final int headline;
    /** Indices of the first and last block of prose in the main place. */
    final int firstProse;

    final int lastProse;
    /** The text that the page states for machines; absent where it states none or a mere teaser. */
    final Optional<Shingled> stated;

    private final int[] titles;
    private final Map<String, Integer> firstIndex = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Layout(List<Block> blocks, Optional<String> title, Optional<String> statedBody) {
        this.blocks = blocks;
        this.page = root(blocks.get(0).place());
        this.trustsMargins =
                page.words().marginProse() > MOST_IN_MARGINS * page.words().prose();
        this.main = main();
        this.headline = headline(title);
        this.titles = new int[blocks.size() + 1];
        int first = -1;
        int last = -1;
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            firstIndex.putIfAbsent(block.text(), index);
            counts.merge(block.text(), 1, Integer::sum);
            titles[index + 1] = titles[index] + (isTitle(block) ? 1 : 0);
            if (block.isProse() && isIn(block.place(), main)) {
                first = first < 0 ? index : first;
                last = index;
            }
        }
        this.firstProse = first;
        this.lastProse = last;
        this.stated = statedBody.map(Layout::shingled).filter(text -> text.size() >= FEWEST_STATED_RUNS);
    }

    /** Whether a place is, or lies within, another. */
    static boolean isIn(Place place, Place outer) {
        @Nullable Place around = place;
        while (around != null && around.depth >= outer.depth) {
            if (around.equals(outer)) {
                return true;
            }
            around = around.parent;
        }
        return false;
    }

    /** Whether a place holds so much of the page's prose that its names tell about the article as a whole. */
    boolean isWide(Place place) {
        return place.parent == null || likelyProse(place) >= MAIN_SHARE * likelyProse(page);
    }

    /** Words of prose in a place, of those that do not stand in its margins; of all where the margins hold most. */
    int likelyProse(Place place) {
        return trustsMargins
                ? place.words().prose()
                : place.words().prose() - place.words().marginProse();
    }

    /** How many titles of articles stand before a block: first-rank headings, and lower ones that are links. */
    int titlesBefore(int index) {
        return titles[index];
    }

    private static boolean isTitle(Block block) {
        Place place = block.place();
        return place.within("h1")
                || ((place.within("h2") || place.within("h3")) && block.linkDensity() > 0.8 && block.words() > 3);
    }

    /** Whether the same text stands elsewhere on the page too. */
    boolean isRepeated(int index) {
        return counts.getOrDefault(blocks.get(index).text(), 0) > 1;
    }

    /** Whether the same text stands earlier on the page. */
    boolean isRepetition(int index) {
        return firstIndex.getOrDefault(blocks.get(index).text(), index) < index;
    }

    private static Place root(Place place) {
        Place root = place;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    private Place main() {
        Place best = page;
        for (Block block : blocks) {
            for (@Nullable Place place = block.place(); place != null; place = place.parent) {
                if (isWide(place)) {
                    best = place.depth > best.depth ? place : best;
                    break;
                }
            }
        }
        return best;
    }

    private int headline(Optional<String> title) {
        int any = -1;
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (title.isPresent() && block.text().equalsIgnoreCase(title.get())) {
                if (block.place().within("h1")) {
                    return index;
                }
                any = any < 0 ? index : any;
            }
        }
        for (int index = 0; any < 0 && index < blocks.size(); index++) {
            if (blocks.get(index).place().within("h1")) {
                any = index;
            }
        }
        return any;
    }

    private static Shingled shingled(String body) {
        Shingled shingles = new Shingled();
        shingles.add(
                body.indexOf('<') >= 0 || body.indexOf('&') >= 0
                        ? Jsoup.parse(body).text()
                        : body);
        return shingles;
    }
}
