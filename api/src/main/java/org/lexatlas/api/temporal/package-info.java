/** The api's connection to Temporal: made lazily, known to be up or down. */
@NullMarked
package org.lexatlas.api.temporal;

import org.jspecify.annotations.NullMarked;
