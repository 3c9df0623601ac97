/** The operator's pages: lists of runs, one run, and the forms that start and command them. */
@NullMarked
package org.lexatlas.api.web.run;

import org.jspecify.annotations.NullMarked;
