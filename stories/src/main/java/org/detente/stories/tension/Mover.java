package org.detente.stories.tension;

/**
 * An act with what it contributes.
 *
 * @param deed the act
 * @param points what it adds to tension on the day asked for; below 0 it eases it
 */
public record Mover(Deed deed, double points) {}
