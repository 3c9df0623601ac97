/** The corpus as pages: its documents, what they were used for, and what could not be read. */
@NullMarked
package org.lexatlas.api.web.corpus;

import org.jspecify.annotations.NullMarked;
