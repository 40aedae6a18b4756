/**
 * A user's own classes of events, decided by a linear model over the trained reader's states.
 *
 * <p>Input: an article's structure, mentions and statements, and a folder with {@code classes.json} and {@code
 * classes.tsv}. Output: events whose basis is {@code classes:LABEL}. Start at {@link
 * org.detente.coding.classes.ClassCoder}; {@link org.detente.coding.classes.training} fits such a folder.
 */
@NullMarked
package org.detente.coding.classes;

import org.jspecify.annotations.NullMarked;
