/**
 * The product on the real Temporal server: the worker as it is deployed, the {@code temporal}
 * executable as operators use it, PostgreSQL as it is.
 */
@NullMarked
package org.lexatlas.server;

import org.jspecify.annotations.NullMarked;
