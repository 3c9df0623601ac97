package org.lexatlas.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value kept in a {@code jsonb} column. Bind one with {@code bind("content", Json.of(value))};
 * read one by declaring a record component of type {@code Json} and calling {@link #as}.
 *
 * @param text the JSON document
 */
public record Json(String text) {

  /** Lenient on reading (unknown fields pass), plain on writing. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.ALWAYS))
          .build();

  public static Json of(Object value) {
    return new Json(MAPPER.writeValueAsString(value));
  }

  public <T> T as(Class<T> type) {
    return MAPPER.readValue(text, type);
  }
}
