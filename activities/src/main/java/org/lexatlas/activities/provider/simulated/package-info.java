/** Seeded, fast and invented: for load tests and demonstrations only, and labelled so. */
@NullMarked
package org.lexatlas.activities.provider.simulated;

import org.jspecify.annotations.NullMarked;
