/** Work that is done again and again beside the requests. */
@NullMarked
package org.lexatlas.api.sweep;

import org.jspecify.annotations.NullMarked;
