/**
 * What an analysis says: the output of a research step, in the field names that researchers know.
 * Values only; how two of them compare or blend is decided in the rooms beside this one.
 */
@NullMarked
package org.lexatlas.domain.analysis;

import org.jspecify.annotations.NullMarked;
