/**
 * Puts what was read into the shape of an analysis: quotations with their places, laws, sources,
 * uncertainties, and the provenance of each. Adds no fact of its own. Pure.
 */
@NullMarked
package org.lexatlas.activities.provider.corpus.writing;

import org.jspecify.annotations.NullMarked;
