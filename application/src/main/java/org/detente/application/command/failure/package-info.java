/**
 * What a user is told when a command cannot be carried out.
 */
@NullMarked
package org.detente.application.command.failure;

import org.jspecify.annotations.NullMarked;
