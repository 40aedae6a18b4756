package org.detente.stories.origin;

import org.detente.model.OriginReason.Kind;

/**
 * What an article says of where it, or a part of it, comes from.
 *
 * @param key the outlet, see {@link OutletKeys}
 * @param name the outlet's usual name
 * @param kind how it is said
 * @param words the words that say so
 */
record Claim(String key, String name, Kind kind, String words) {}
