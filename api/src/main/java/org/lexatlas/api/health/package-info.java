/** Whether the api can do its work, and who serves the task queues. */
@NullMarked
package org.lexatlas.api.health;

import org.jspecify.annotations.NullMarked;
