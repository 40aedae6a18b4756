@NullMarked
package org.detente.application;

import org.jspecify.annotations.NullMarked;
