package org.detente.coding.classes.regression;

/**
 * A pair to learn from or to be scored on.
 *
 * @param features see {@link org.detente.coding.classes.SentenceStates}
 * @param label number of the class
 * @param group near-copies have the same
 * @param row number of the row that it comes from
 * @param given whether the row itself labels this pair; else the label follows from its silence about the pair
 * @param weight in the fit
 */
@SuppressWarnings("ArrayRecordComponent") // shared by all folds, and never compared
public record Example(float[] features, int label, int group, int row, boolean given, double weight) {}
