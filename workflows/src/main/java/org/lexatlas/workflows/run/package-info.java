/**
 * The workflow of a run: sequences and waits, decides nothing (org.lexatlas.domain.run does), does
 * nothing (activities do).
 */
@NullMarked
package org.lexatlas.workflows.run;

import org.jspecify.annotations.NullMarked;
