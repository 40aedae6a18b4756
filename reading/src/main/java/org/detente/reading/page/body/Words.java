package org.detente.reading.page.body;

/**
 * How much text there is.
 *
 * @param all words
 * @param linked those of them within links
 * @param prose those in blocks that look like sentences of prose
 * @param marginProse those of the prose that stand in asides, footers, comments and the like
 * @param blocks number of blocks
 * @param proseBlocks number of those that look like prose
 */
record Words(int all, int linked, int prose, int marginProse, int blocks, int proseBlocks) {
    static final Words NONE = new Words(0, 0, 0, 0, 0, 0);

    Words plus(Words more) {
        return new Words(
                all + more.all,
                linked + more.linked,
                prose + more.prose,
                marginProse + more.marginProse,
                blocks + more.blocks,
                proseBlocks + more.proseBlocks);
    }

    /** Share of the words that are links. */
    double linkDensity() {
        return all == 0 ? 0 : (double) linked / all;
    }

    /** Share of the words that are prose. */
    double proseDensity() {
        return all == 0 ? 0 : (double) prose / all;
    }
}
