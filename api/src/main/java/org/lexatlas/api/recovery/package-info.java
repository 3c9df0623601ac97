/**
 * Runs whose execution was ended, reset or lost behind our back: found by asking Temporal, told on
 * the run, and brought to go on where that is right.
 */
@NullMarked
package org.lexatlas.api.recovery;

import org.jspecify.annotations.NullMarked;
