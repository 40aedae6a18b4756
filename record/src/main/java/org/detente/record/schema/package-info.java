/**
 * How the record's file is opened and laid out.
 *
 * <p>Input: a folder. Output: a connection to a database whose tables are those that this program knows; older records
 * are migrated, newer ones refused. Start at {@link org.detente.record.schema.RecordFolder}; the tables are in the
 * numbered SQL files beside {@link org.detente.record.schema.Schema} in the resources.
 */
@NullMarked
package org.detente.record.schema;

import org.jspecify.annotations.NullMarked;
