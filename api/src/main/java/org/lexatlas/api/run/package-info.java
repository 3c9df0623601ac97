/** Runs over HTTP: ordering, commanding, reading them. */
@NullMarked
package org.lexatlas.api.run;

import org.jspecify.annotations.NullMarked;
