/**
 * One data folder, one instance: what is kept in the folder, who holds it, and which servers run on
 * it. Knows neither PostgreSQL nor Temporal.
 */
@NullMarked
package org.lexatlas.standalone.folder;

import org.jspecify.annotations.NullMarked;
