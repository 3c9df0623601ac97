/** Opens runs and keeps commands for the workflow. */
@NullMarked
package org.lexatlas.activities.run;

import org.jspecify.annotations.NullMarked;
