/**
 * Runs, their attempts and the audit log. Every write of an execution is fenced by its generation.
 */
@NullMarked
package org.lexatlas.store.run;

import org.jspecify.annotations.NullMarked;
