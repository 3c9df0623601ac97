/** The audit log: whatever was asked of any run, by whom, and what became of it. */
@NullMarked
package org.lexatlas.api.web.audit;

import org.jspecify.annotations.NullMarked;
