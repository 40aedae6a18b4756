/**
 * Fits a user's own classes of events from labelled sentences.
 *
 * <p>Input: a file of labels and sentences, and the encoder. Output: a {@link
 * org.detente.coding.classes.training.Training} with the classes, their cross-validated scores and what is wrong with the
 * file. Start at {@link org.detente.coding.classes.training.ClassTrainer}.
 */
@NullMarked
package org.detente.coding.classes.training;

import org.jspecify.annotations.NullMarked;
