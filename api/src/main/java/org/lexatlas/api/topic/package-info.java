/** Topics over HTTP. */
@NullMarked
package org.lexatlas.api.topic;

import org.jspecify.annotations.NullMarked;
