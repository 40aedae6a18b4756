/**
 * The record for programs, under {@code /api/v1}.
 *
 * <p>Input: requests with filters. Output: rows as JSON, lines of JSON or CSV, and a description of all that (OpenAPI 3.1). Start at
 * {@link org.detente.server.api.ApiArea}.
 */
@NullMarked
package org.detente.server.api;

import org.jspecify.annotations.NullMarked;
