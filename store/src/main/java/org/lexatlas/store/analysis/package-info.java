/** Analyses and their versions: at most one Live version each, held by the schema. */
@NullMarked
package org.lexatlas.store.analysis;

import org.jspecify.annotations.NullMarked;
