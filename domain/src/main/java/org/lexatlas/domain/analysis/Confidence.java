package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an analysis may be relied on. */
public enum Confidence {
  @JsonProperty("High")
  HIGH,
  @JsonProperty("Medium")
  MEDIUM,
  @JsonProperty("Low")
  LOW
}
