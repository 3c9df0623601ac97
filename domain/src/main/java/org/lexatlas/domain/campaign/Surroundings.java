package org.lexatlas.domain.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a campaign from outside.
 *
 * @param room places that all campaigns together leave free
 * @param providerHold until when the provider takes no calls, such as a used-up quota; null when it
 *     takes them
 */
public record Surroundings(Instant now, long room, @Nullable Instant providerHold) {}
