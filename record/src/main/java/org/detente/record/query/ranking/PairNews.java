package org.detente.record.query.ranking;

/**
 * How many acts between two actors are new.
 *
 * @param a code of the one that sorts first
 * @param b code of the other
 * @param acts number of acts that earlier articles do not tell of
 */
public record PairNews(String a, String b, long acts) {}
