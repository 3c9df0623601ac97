/**
 * Measures what a run costs against the least that Temporal asks for, in one process and one
 * sitting.
 */
@NullMarked
package org.lexatlas.standalone.bench;

import org.jspecify.annotations.NullMarked;
