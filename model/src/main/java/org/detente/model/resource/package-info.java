/**
 * Reads the lists and texts that the program carries; start at {@link org.detente.model.resource.OwnFile}. Depends on nothing.
 */
@NullMarked
package org.detente.model.resource;

import org.jspecify.annotations.NullMarked;
