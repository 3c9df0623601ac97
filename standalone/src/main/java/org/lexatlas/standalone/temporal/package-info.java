/**
 * Where the Temporal server of one instance comes from: one class per place, one that decides, one
 * that searches. A data folder never changes its kind without being told to.
 */
@NullMarked
package org.lexatlas.standalone.temporal;

import org.jspecify.annotations.NullMarked;
