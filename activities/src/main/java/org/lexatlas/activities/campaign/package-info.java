/**
 * What campaigns do: open, keep commands, and admit runs within the limits, for minutes at a time.
 */
@NullMarked
package org.lexatlas.activities.campaign;

import org.jspecify.annotations.NullMarked;
