/** Topics over HTTP: reading, adding, editing. */
@NullMarked
package org.lexatlas.api.topic;

import org.jspecify.annotations.NullMarked;
