/**
 * What becomes of each claim when an analysis is refreshed: kept, updated, added or dropped, with
 * the reason. Knows no model and no wording of its own beside short notes.
 */
@NullMarked
package org.lexatlas.domain.synthesis;

import org.jspecify.annotations.NullMarked;
