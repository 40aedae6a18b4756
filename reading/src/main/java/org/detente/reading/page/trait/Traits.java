package org.detente.reading.page.trait;

/** Takes in what is true of a block, by the names under which the weights know it. */
@FunctionalInterface
public interface Traits {
    /**
     * A trait of the block at hand.
     *
     * @param name its name in the file of weights
     * @param value how much of it there is, usually 1
     */
    void add(String name, double value);

    /** A trait that is there. */
    default void add(String name) {
        add(name, 1);
    }
}
