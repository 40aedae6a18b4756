package org.detente.record;

/**
 * Up to when a record holds what it holds: what was made of it at one moment is as good at another that is equal.
 *
 * @param articles number of the last article that was grouped
 * @param corrections how many corrections readers have made
 */
public record Moment(int articles, int corrections) {}
