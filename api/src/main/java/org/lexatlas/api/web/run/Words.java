package org.lexatlas.api.web.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.StaleCause;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.domain.run.StepStatus;

/** The domain's words as people read them. */
final class Words {

  private Words() {}

  static String of(RunMode mode) {
    return switch (mode) {
      case AUTO -> "Automatic";
      case MANUAL -> "Manual";
    };
  }

  static String of(PublishingPolicy policy) {
    String name = policy.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  static String of(StaleCause cause) {
    return switch (cause) {
      case UPSTREAM_RERUN -> "An earlier step was run again since: this output no longer follows.";
      case BASELINE_MOVED -> "Another version went Live since: this compares with an older one.";
    };
  }

  static String of(CommandType type) {
    return switch (type) {
      case REQUEST_STEP -> "Run a step";
      case PAUSE -> "Pause";
      case RESUME -> "Resume";
      case PUBLISH -> "Publish";
      case REJECT -> "Reject";
      case CANCEL -> "Cancel the run";
    };
  }

  /** What a command would do, before it is given. */
  static String effect(CommandType type) {
    return switch (type) {
      case REQUEST_STEP -> "Makes another attempt. Earlier attempts are kept.";
      case PAUSE -> "The attempt that runs may finish; nothing else begins until you resume.";
      case RESUME -> "Goes on: a paused run continues, and a parked step stops waiting.";
      case PUBLISH -> "The version in review goes Live, and replaces the one that is Live now.";
      case REJECT -> "The version in review is withdrawn. The Live one stays, and the run ends.";
      case CANCEL -> "Gives up what runs. The run can be taken up again by running a step.";
    };
  }

  /** Why a step of the run failed; null when none did. */
  static @Nullable String failure(RunState run) {
    return run.steps().stream()
        .filter(s -> s.status() == StepStatus.FAILED)
        .map(s -> s.step().title() + ": " + note(s))
        .findFirst()
        .orElse(null);
  }

  private static String note(StepState step) {
    return step.note() == null ? "no reason was given" : step.note();
  }
}
