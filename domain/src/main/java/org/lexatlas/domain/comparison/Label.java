package org.lexatlas.domain.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How one item of a baseline relates to the fresh analysis. */
public enum Label {
  @JsonProperty("unchanged")
  UNCHANGED,
  /** The same in other words: no number, date, currency, negation or modal differs. */
  @JsonProperty("reworded")
  REWORDED,
  /** Only the fresh analysis has it. */
  @JsonProperty("added")
  ADDED,
  /** Not found again. Says nothing about whether it still holds; never means repealed. */
  @JsonProperty("dropped")
  DROPPED,
  /** It held, and a sentence of the fresh analysis says what took its place or ended it. */
  @JsonProperty("superseded")
  SUPERSEDED,
  /** A number, date or other particular is given differently, and nothing says that it changed. */
  @JsonProperty("corrected")
  CORRECTED,
  /** Both cannot be true. */
  @JsonProperty("contradicted")
  CONTRADICTED,
  /** Says less, or holds for fewer cases or under more conditions. */
  @JsonProperty("narrowed")
  NARROWED,
  /** Says more, or holds for more cases or under fewer conditions. */
  @JsonProperty("widened")
  WIDENED,
  /** The same claim; what it rests on differs. */
  @JsonProperty("evidence-only")
  EVIDENCE_ONLY;

  /** Whether a reader has to know. */
  public boolean differs() {
    return this != UNCHANGED && this != REWORDED;
  }

  /** As it is written in JSON, such as {@code evidence-only}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of them as they are written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Label::word).toList();
  }
}
