package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A page or document that the search tool itself returned.
 *
 * @param url as the tool gave it, possibly a redirect
 * @param resolvedUrl where it leads; null when it was not resolved
 */
public record GroundingUrl(
    @JsonProperty("url") String url,
    @JsonProperty("title") @Nullable String title,
    @JsonProperty("resolved_url") @Nullable String resolvedUrl) {}
