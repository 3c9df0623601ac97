/**
 * From files to documents of the corpus: walking a folder, reading formats and headers, and saying
 * why a file could not be used. Knows nothing of what a text says or of who will ask.
 */
@NullMarked
package org.lexatlas.activities.corpus;

import org.jspecify.annotations.NullMarked;
