/** What researchers read: the list of analyses, an analysis, its versions, its passages. */
@NullMarked
package org.lexatlas.api.web.analysis;

import org.jspecify.annotations.NullMarked;
