/**
 * Commands that ask a record.
 */
@NullMarked
package org.detente.application.command.query;

import org.jspecify.annotations.NullMarked;
