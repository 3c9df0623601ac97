/** Hosts the Temporal workers. One configuration per concern; no logic. */
@NullMarked
package org.lexatlas.worker;

import org.jspecify.annotations.NullMarked;
