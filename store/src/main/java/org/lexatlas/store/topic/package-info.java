/** Topics: the files they are written in, and every version of them as rows. */
@NullMarked
package org.lexatlas.store.topic;

import org.jspecify.annotations.NullMarked;
