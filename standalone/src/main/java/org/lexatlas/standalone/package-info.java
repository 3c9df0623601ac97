/**
 * One process for one machine: embedded PostgreSQL and Temporal, worker and api together, and the
 * command line.
 */
@NullMarked
package org.lexatlas.standalone;

import org.jspecify.annotations.NullMarked;
