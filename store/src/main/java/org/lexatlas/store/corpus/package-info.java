/**
 * The documents that the user put in: their texts, the passages that they are searched by, and what
 * could not be read. Knows nothing of file formats or of what a text says.
 */
@NullMarked
package org.lexatlas.store.corpus;

import org.jspecify.annotations.NullMarked;
