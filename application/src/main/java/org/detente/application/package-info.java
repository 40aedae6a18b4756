/**
 * The command {@code detente}: the one place that wires the stages.
 *
 * <p>Input: arguments. Output: a record, and what a person or program asks of it. Start at {@link
 * org.detente.application.Detente}; {@code command} holds one class a subcommand, {@code pipeline} runs reading, coding
 * and storing over a corpus, {@code learning} decides who is learnt from it, {@code dossier} prints what the record holds, {@code report} how a command went, {@code
 * terminal} knows what a terminal can show.
 */
@NullMarked
package org.detente.application;

import org.jspecify.annotations.NullMarked;
