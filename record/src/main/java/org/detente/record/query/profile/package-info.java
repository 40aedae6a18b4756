/**
 * Who an actor of a record is, and by which words articles introduce him.
 *
 * <p>Input: an open record. Output: {@link org.detente.record.query.profile.ActorProfile}s and {@link
 * org.detente.record.query.profile.Introduction}s. Start at {@link org.detente.record.query.profile.ActorProfiles}.
 */
@NullMarked
package org.detente.record.query.profile;

import org.jspecify.annotations.NullMarked;
