/** Reads JSON objects that people typed: every fault is told by field with what would be right. */
@NullMarked
package org.lexatlas.domain.form;

import org.jspecify.annotations.NullMarked;
