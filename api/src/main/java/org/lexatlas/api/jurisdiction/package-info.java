/** Jurisdictions over HTTP. */
@NullMarked
package org.lexatlas.api.jurisdiction;

import org.jspecify.annotations.NullMarked;
