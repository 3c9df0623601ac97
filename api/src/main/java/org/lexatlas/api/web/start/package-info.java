/** The start page: what waits for a person, and the way to everything else. */
@NullMarked
package org.lexatlas.api.web.start;

import org.jspecify.annotations.NullMarked;
