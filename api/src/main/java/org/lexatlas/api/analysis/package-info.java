/** Analyses and their versions over HTTP: reading, publishing, withdrawing, restoring. */
@NullMarked
package org.lexatlas.api.analysis;

import org.jspecify.annotations.NullMarked;
