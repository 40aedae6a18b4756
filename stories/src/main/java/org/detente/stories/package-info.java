/**
 * What belongs together: copies of one text, articles on one happening, reports of one act.
 *
 * <p>Input: coded articles, batch by batch, and the {@link org.detente.stories.Past}. Output: for each article the
 * copies that it is linked to, its story, and for each of its events the story event. The packages are the steps: {@code
 * index} finds what shares a key, {@code copy} decides on copies, {@code origin} on where a text began, {@code story} on
 * articles of one happening, {@code event} on reports of one act; {@code affairs}, {@code claims} and
 * {@code tension} say how relations stand.
 */
@NullMarked
package org.detente.stories;

import org.jspecify.annotations.NullMarked;
