/**
 * Attribution: who is reported to say or think what.
 *
 * <p>Input: {@link org.detente.text.TextStructure} and the article's mentions of actors. Output: {@link
 * org.detente.model.Statement}. Start at {@link org.detente.coding.statement.StatementFinder}: it cuts the text into
 * passages, lets each rule ({@code VerbAttribution}, {@code PrepositionAttribution}, {@code NounAttribution}, …) draft
 * attributions in words, and resolves their speakers to actors.
 */
@NullMarked
package org.detente.coding.statement;

import org.jspecify.annotations.NullMarked;
