/**
 * One class a subcommand.
 *
 * <p>Input: options and arguments, read by picocli. Output: results on standard output, messages on standard error, an
 * exit status. Start at {@link org.detente.application.command.DetenteCommand}.
 */
@NullMarked
package org.detente.application.command;

import org.jspecify.annotations.NullMarked;
