package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;

/**
 * What a start carries. Only used when the store does not know the run yet; whatever the store
 * knows wins. Every field may be missing: the workflow id alone is enough.
 *
 * @param mode AUTO or MANUAL
 * @param asOf YYYY-MM-DD
 */
public record RunOrder(
    @Nullable String mode,
    @Nullable String provider,
    @Nullable String policy,
    @Nullable String asOf,
    @Nullable String instructions) {}
