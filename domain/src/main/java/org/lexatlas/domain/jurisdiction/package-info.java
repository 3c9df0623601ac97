/**
 * Countries, territories, supranational bodies and special zones: the pinned table of places that
 * an analysis can be about.
 */
@NullMarked
package org.lexatlas.domain.jurisdiction;

import org.jspecify.annotations.NullMarked;
