/** One topic over the world: the tile map, the table that equals it, what changed, coverage. */
@NullMarked
package org.lexatlas.api.web.world;

import org.jspecify.annotations.NullMarked;
