/** Who may ask, and as whom their commands are kept. */
@NullMarked
package org.lexatlas.api.security;

import org.jspecify.annotations.NullMarked;
