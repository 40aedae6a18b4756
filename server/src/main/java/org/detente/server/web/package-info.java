/**
 * What every area of the site stands on: the record for many readers at once, the program's files, refusals.
 *
 * <p>Input: a record, files of the program. Output: answers to questions, addresses that browsers may keep. Start at {@link
 * org.detente.server.web.RecordPool}.
 */
@NullMarked
package org.detente.server.web;

import org.jspecify.annotations.NullMarked;
