@NullMarked
package org.detente.record;

import org.jspecify.annotations.NullMarked;
