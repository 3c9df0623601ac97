/** Pages of lists: bounded, by keyset, with tokens that mean nothing to their bearer. */
@NullMarked
package org.lexatlas.api.page;

import org.jspecify.annotations.NullMarked;
