/**
 * One refresh of one analysis: its state, the judge of every operator command, and the next move.
 * Knows neither Temporal nor SQL.
 */
@NullMarked
package org.lexatlas.domain.run;

import org.jspecify.annotations.NullMarked;
