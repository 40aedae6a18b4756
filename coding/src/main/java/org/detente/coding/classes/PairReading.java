package org.detente.coding.classes;

/**
 * What the encoder makes of one ordered pair of participants in a sentence.
 *
 * @param features what a class is decided by; the layout is {@link SentenceStates}'s
 * @param trigger the piece that most likely reports what the pair does
 * @param sourceChance probability by the reader's role head that the source acts there; 1 where there is no source
 * @param targetChance the same of the target; without a target, that of there being none among the others is not known
 *     here, and it is 1
 * @param strength how much the heads believe that the pair does anything: the logarithm of the sum over all pieces
 */
@SuppressWarnings("ArrayRecordComponent") // large, short-lived, and never compared
public record PairReading(float[] features, int trigger, double sourceChance, double targetChance, double strength) {}
