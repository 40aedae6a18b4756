/**
 * Logistic regression over features, with what is chosen for it by cross-validation.
 *
 * <p>Input: {@link org.detente.coding.classes.regression.Example}s. Output: a {@link
 * org.detente.coding.classes.LinearModel} with calibrated probabilities. Start at {@link
 * org.detente.coding.classes.regression.ModelChoice}.
 */
@NullMarked
package org.detente.coding.classes.regression;

import org.jspecify.annotations.NullMarked;
