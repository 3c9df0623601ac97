package org.lexatlas.domain.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt ended, or paused. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Researched.class, name = "RESEARCHED"),
  @JsonSubTypes.Type(value = Outcome.Compared.class, name = "COMPARED"),
  @JsonSubTypes.Type(value = Outcome.Blended.class, name = "BLENDED"),
  @JsonSubTypes.Type(value = Outcome.Skipped.class, name = "SKIPPED"),
  @JsonSubTypes.Type(value = Outcome.Parked.class, name = "PARKED"),
  @JsonSubTypes.Type(value = Outcome.Failed.class, name = "FAILED")
})
public sealed interface Outcome {

  /**
   * Base Research has an output.
   *
   * @param version the draft version that keeps it
   * @param status the status found
   * @param baseline the version that a comparison would start from; null when there is none
   * @param whyNone why there is none, for people; null when there is one, or nothing is known
   */
  record Researched(
      int version, String status, @Nullable Integer baseline, @Nullable String whyNone)
      implements Outcome {

    public Researched(int version, String status, @Nullable Integer baseline) {
      this(version, status, baseline, null);
    }
  }

  /** Comparison Analysis has an output: how many items differ from the baseline. */
  record Compared(int baseline, int differences) implements Outcome {}

  /** Blended Synthesis has an output; see {@link Publication} for what became of the version. */
  record Blended(int version, String status, Publication publication) implements Outcome {}

  /** The step is not needed. */
  record Skipped(String why) implements Outcome {}

  /** The attempt goes on at {@code until}, or when an operator resumes the run. */
  record Parked(String cause, Instant until) implements Outcome {}

  /**
   * The attempt failed for good.
   *
   * @param type one of the failure types of the wire
   * @param words what happened, for an operator
   */
  record Failed(String type, String words) implements Outcome {}
}
