/** What a caller did wrong, or what is away, told as RFC 9457 problems. */
@NullMarked
package org.lexatlas.api.problem;

import org.jspecify.annotations.NullMarked;
