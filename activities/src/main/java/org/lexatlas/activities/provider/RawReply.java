package org.lexatlas.activities.provider;

import org.jspecify.annotations.Nullable;

/**
 * A provider's reply, kept as it came.
 *
 * @param body the whole reply, as text
 * @param model what answered, in the provider's own words; null where there is no model
 * @param tokens what the call used
 */
public record RawReply(String body, @Nullable String model, TokenUse tokens) {}
