package org.detente.reading.clean;

/**
 * What counts as an article.
 *
 * @param leastWords a text of fewer words is none; a wire item of two sentences has about 30
 */
public record CleanOptions(int leastWords) {
    /** 20 words. */
    public static final CleanOptions DEFAULT = new CleanOptions(20);

    public CleanOptions {
        if (leastWords < 1) {
            throw new IllegalArgumentException("an article has at least one word; got a limit of " + leastWords);
        }
    }
}
