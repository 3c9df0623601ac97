/**
 * Names and shapes that cross the wire: task queues, workflow ids, failure types, search
 * attributes, the data converter. Nothing here may be renamed lightly: runs in flight remember.
 */
@NullMarked
package org.lexatlas.workflows.wire;

import org.jspecify.annotations.NullMarked;
