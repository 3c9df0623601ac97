/** Pages of campaigns and schedules. */
@NullMarked
package org.lexatlas.api.web.campaign;

import org.jspecify.annotations.NullMarked;
