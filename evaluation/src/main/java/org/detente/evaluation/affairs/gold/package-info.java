/**
 * Articles of gold/affairs with what a careful reader notes of them.
 *
 * <p>Input: files as gold/affairs/README.md describes them. Output: {@link org.detente.evaluation.affairs.gold.GoldAffairs}. Start at {@link
 * org.detente.evaluation.affairs.gold.GoldReader}.
 */
@NullMarked
package org.detente.evaluation.affairs.gold;

import org.jspecify.annotations.NullMarked;
