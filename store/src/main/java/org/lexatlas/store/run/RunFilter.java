package org.lexatlas.store.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which runs a list shows, newest first; null, or an empty list, means any.
 *
 * @param states any of these
 * @param failedStep only runs with a step that failed and was not tried again
 * @param words what a text was found to mean
 * @param before the last run of the page before; null for the first page
 */
public record RunFilter(
    @Nullable String country,
    @Nullable String topic,
    List<String> states,
    @Nullable String mode,
    @Nullable String provider,
    @Nullable String campaign,
    boolean failedStep,
    @Nullable Words words,
    @Nullable Position before) {

  public static final RunFilter ANY =
      new RunFilter(null, null, List.of(), null, null, null, false, null, null);

  public RunFilter {
    states = List.copyOf(states);
  }

  /** A place in the list. */
  public record Position(Instant createdAt, UUID id) {}

  /**
   * What a text may stand for: any of these.
   *
   * @param countries codes of the jurisdictions whose names contain it
   * @param topics ids of the topics whose titles contain it
   * @param from with {@code to}, the run ids that begin with it; null when none can
   */
  public record Words(
      List<String> countries, List<String> topics, @Nullable UUID from, @Nullable UUID to) {

    public Words {
      countries = List.copyOf(countries);
      topics = List.copyOf(topics);
    }
  }

  /** The same, but only those with a failed step, whatever their state, from the newest on. */
  public RunFilter withFailedStep() {
    return new RunFilter(country, topic, List.of(), mode, provider, campaign, true, words, null);
  }

  public RunFilter before(@Nullable Position position) {
    return new RunFilter(
        country, topic, states, mode, provider, campaign, failedStep, words, position);
  }
}
