/**
 * The port to whatever does the research: a model vendor, documents on disk, or a simulation. Knows
 * neither attempts, Temporal nor SQL.
 */
@NullMarked
package org.lexatlas.activities.provider;

import org.jspecify.annotations.NullMarked;
