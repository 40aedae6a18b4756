/**
 * Who is learnt from texts.
 *
 * <p>Input: a record's introductions ("Ana Orel, Norland's envoy to the UN", "Norland's Ports Authority"), the lists of actors, and what a person
 * decided. Output: people and bodies that later readings know. Start at {@link org.detente.application.learning.Learning}.
 */
@NullMarked
package org.detente.application.learning;

import org.jspecify.annotations.NullMarked;
