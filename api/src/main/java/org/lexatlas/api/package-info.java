/** REST and web console: starts workflows and reads their state. Runs no steps. */
@NullMarked
package org.lexatlas.api;

import org.jspecify.annotations.NullMarked;
