/** A text with what was read from it before its affairs are; what the readers of affairs start from. */
@NullMarked
package org.detente.coding.affairs.text;

import org.jspecify.annotations.NullMarked;
