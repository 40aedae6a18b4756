package org.detente.stories;

import java.util.Collection;
import java.util.Map;
import org.detente.model.CodedArticle;

/**
 * The articles that were grouped before.
 *
 * <p>Each was given a number when it was grouped, from 1 on without gaps; the indexes speak of articles by these numbers.
 */
public interface Past {
    /** How many articles there are; the next one gets this number and one. */
    int size();

    /** The articles of some numbers; every number must have been given. */
    Map<Integer, CodedArticle> articles(Collection<Integer> numbers);
}
