/**
 * What expressions of time mean before it is known from where they count.
 *
 * <p>Input: a {@link org.detente.coding.time.meaning.Meaning} that the grammar read, and {@link
 * org.detente.coding.time.meaning.Anchors}: when the words were spoken, which date was named last, the tense. Output: a
 * {@link org.detente.coding.time.value.TimeValue}. Start at {@link org.detente.coding.time.meaning.Meaning}.
 */
@NullMarked
package org.detente.coding.time.meaning;

import org.jspecify.annotations.NullMarked;
