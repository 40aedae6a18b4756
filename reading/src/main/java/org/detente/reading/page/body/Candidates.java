package org.detente.reading.page.body;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.detente.reading.page.trait.Traits;
import org.jsoup.nodes.Document;

/**
 * The blocks of a page, each of which may be a part of the article, with what is known of them.
 *
 * <p>This is what a choice is made from, and what the weights of that choice are learnt from.
 */
public final class Candidates {
    private final Optional<Layout> layout;

    Optional<Layout> layout() {
        return layout;
    }

    /**
     * Cuts a page into blocks.
     *
     * @param page left as it is
     * @param title the headline
     * @param stated the body that the page states for machines
     */
    public Candidates(Document page, Optional<String> title, Optional<String> stated) {
        List<Block> blocks = BlockReader.read(page.body());
        this.layout = blocks.isEmpty() ? Optional.empty() : Optional.of(new Layout(blocks, title, stated));
    }

    /** How many blocks there are. */
    public int size() {
        return layout.map(known -> known.blocks.size()).orElse(0);
    }

    /** The text of a block. */
    public String text(int index) {
        return block(index).text();
    }

    /** Number of words in a block. */
    public int words(int index) {
        return block(index).words();
    }

    /** Tells all traits of a block that do not depend on what is thought of the others. */
    public void describe(int index, Traits traits) {
        Layout known = layout.orElseThrow();
        BlockTraits.describe(known.blocks.get(index), traits);
        PlaceTraits.describe(known, index, traits);
        NeighbourTraits.describe(known, index, traits);
    }

    /**
     * Tells the further traits of each block that depend on what is thought of it and the others.
     *
     * @param first for each block how likely it is a part of the article, 0 to 1, as far as its own traits tell
     * @param traitsOf takes in the traits of a block
     */
    public void describeCompany(double[] first, IntFunction<Traits> traitsOf) {
        if (layout.isEmpty()) {
            return;
        }
        Company company = new Company(layout.get(), first);
        for (int index = 0; index < first.length; index++) {
            CompanyTraits.describe(company, index, traitsOf.apply(index));
        }
    }

    Block block(int index) {
        return layout.orElseThrow().blocks.get(index);
    }
}
