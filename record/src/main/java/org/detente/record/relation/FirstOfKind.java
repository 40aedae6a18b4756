package org.detente.record.relation;

/**
 * The first act of a type that one did to the other, where they did others before.
 *
 * @param eventId the report that stands for it
 * @param articleId the article that told it first
 */
public record FirstOfKind(String eventId, String articleId) {}
