/** Campaigns over HTTP: plan, start, watch, command. */
@NullMarked
package org.lexatlas.api.campaign;

import org.jspecify.annotations.NullMarked;
