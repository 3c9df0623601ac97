/** The pinned table of places. Knows the file and the rows, nothing of what is researched there. */
@NullMarked
package org.lexatlas.store.jurisdiction;

import org.jspecify.annotations.NullMarked;
