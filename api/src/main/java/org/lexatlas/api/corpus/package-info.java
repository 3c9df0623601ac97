/** Documents on disk: ask for their ingestion, see what came of it, list what is known. */
@NullMarked
package org.lexatlas.api.corpus;

import org.jspecify.annotations.NullMarked;
