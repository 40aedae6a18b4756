/**
 * Options that several commands share, and what their words stand for.
 */
@NullMarked
package org.detente.application.command.option;

import org.jspecify.annotations.NullMarked;
