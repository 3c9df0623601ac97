package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A law, decree, rule or regulation.
 *
 * @param identifier its official number ("No. 193-VII"), null when none was found
 * @param dateEnacted YYYY, YYYY-MM or YYYY-MM-DD, null when unknown
 */
public record Law(
    @JsonProperty("name") String name,
    @JsonProperty("identifier") @Nullable String identifier,
    @JsonProperty("date_enacted") @Nullable String dateEnacted,
    @JsonProperty("summary") @Nullable String summary,
    @JsonProperty("url") @Nullable String url) {

  /** The name with its number in brackets, where the name does not have the number already. */
  public String numbered() {
    boolean told =
        identifier == null || PlainText.squeezed(name).contains(PlainText.squeezed(identifier));
    return told ? name : "%s (%s)".formatted(name, identifier);
  }
}
