/**
 * A campaign: a frozen scope of analyses to refresh, the limits within which that happens, the
 * judge of what operators ask of it, and the decision how many runs may start now. Knows neither
 * Temporal nor SQL, and nothing of single slots: a campaign of 100,000 decides as one of ten.
 */
@NullMarked
package org.lexatlas.domain.campaign;

import org.jspecify.annotations.NullMarked;
