package org.detente.coding.time.grammar;

/**
 * What was read.
 *
 * @param meaning of the words
 * @param next word behind them
 */
record Read<T>(T meaning, int next) {}
