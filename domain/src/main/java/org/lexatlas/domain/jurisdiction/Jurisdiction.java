package org.lexatlas.domain.jurisdiction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place that an analysis can be about.
 *
 * @param code the key: ISO 3166-1 alpha-2 ({@code KZ}), {@code EU}, {@code XK}, or a zone's own
 *     ({@code KZ-AIFC})
 * @param alpha3 ISO 3166-1 alpha-3, null for zones and the EU
 * @param numeric ISO 3166-1 numeric as three digits, null where there is none
 * @param region UN M49 region, such as Asia
 * @param subRegion UN M49 sub-region, such as Central Asia
 * @param parent the code of the country that a zone lies in; null for all others
 */
public record Jurisdiction(
    String code,
    @Nullable String alpha3,
    @Nullable String numeric,
    String name,
    String region,
    String subRegion,
    Kind kind,
    @Nullable String parent) {

  /** What a place is. */
  public enum Kind {
    @JsonProperty("country")
    COUNTRY,
    @JsonProperty("territory")
    TERRITORY,
    @JsonProperty("supranational")
    SUPRANATIONAL,
    @JsonProperty("zone")
    ZONE
  }

  /** A code as somebody typed it, as it is kept: {@code kz} is {@code KZ}. */
  public static String codeOf(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }
}
