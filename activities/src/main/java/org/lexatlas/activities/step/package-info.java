/**
 * One pipeline for every step: claim, call, keep the raw reply, read it, end. What differs between
 * the steps is a StepWork of a few dozen lines.
 */
@NullMarked
package org.lexatlas.activities.step;

import org.jspecify.annotations.NullMarked;
