/** Changes as they happen: one listening connection, any number of streams. */
@NullMarked
package org.lexatlas.api.event;

import org.jspecify.annotations.NullMarked;
