package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A page or document that the analysis cites.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD, null when unknown
 * @param sourceType law_text, regulator, government, law_firm, news, industry or blog
 * @param keyQuote words of the source, verbatim; null when none was taken
 */
public record Source(
    @JsonProperty("title") String title,
    @JsonProperty("url") @Nullable String url,
    @JsonProperty("date") @Nullable String date,
    @JsonProperty("source_type") String sourceType,
    @JsonProperty("key_quote") @Nullable String keyQuote) {}
