package org.lexatlas.api.web.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;

/** Everything that the page of a run shows but its outputs. */
record RunView(
    String id,
    String title,
    String country,
    String countryCode,
    String topic,
    String topicId,
    Badge state,
    @Nullable Badge simulated,
    long revision,
    List<StepView> steps,
    List<Fact> facts,
    List<Deed> deeds,
    @Nullable Integer reviewVersion,
    @Nullable String instructions,
    @Nullable String temporalUrl,
    List<ByHand> byHand,
    boolean ended) {

  /** A line of the run's particulars; with a moment or a link where it is one. */
  record Fact(String name, String words, @Nullable Moment moment, @Nullable String href) {
    static Fact of(String name, String words) {
      return new Fact(name, words, null, null);
    }

    static Fact at(String name, @Nullable Moment moment) {
      return new Fact(name, moment == null ? "not yet" : "", moment, null);
    }
  }

  /** Something that can be done with the run as a whole, through its own page. */
  record Deed(String title, String href, String look) {}

  /** A command to be typed, and what it is for. */
  record ByHand(String what, String command) {}

  /**
   * A step in Step Control.
   *
   * @param waiting what it waits for, in words; null when it waits for nothing
   * @param stale why its output no longer follows; null when it does
   * @param live what the attempt that runs says; null when none runs
   * @param request where the step is asked for; null when it cannot be now
   * @param primary whether it is what the run waits for
   * @param whyNot why it cannot be asked for now
   */
  record StepView(
      String name,
      int ordinal,
      String title,
      Badge state,
      @Nullable String waiting,
      @Nullable String note,
      @Nullable Badge staleBadge,
      @Nullable String stale,
      int attempts,
      @Nullable Integer currentAttempt,
      @Nullable Live live,
      @Nullable String request,
      String button,
      boolean primary,
      @Nullable String whyNot) {}

  /** An attempt as it runs. */
  record Live(
      int number,
      String since,
      String lasting,
      @Nullable String phase,
      int tryNumber,
      @Nullable Moment nextTry,
      @Nullable String error) {}
}
