/** One topic over all jurisdictions: what stands, and what changed since a day. Reads only. */
@NullMarked
package org.lexatlas.store.world;

import org.jspecify.annotations.NullMarked;
