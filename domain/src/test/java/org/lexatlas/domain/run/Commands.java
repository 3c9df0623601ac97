package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/** Commands as operators send them, without a planVersion unless one is named. */
final class Commands {

  private Commands() {}

  static Command plain(CommandType type) {
    return command(type, null, RunScope.STEP_ONLY, false, null);
  }

  static Command request(Step step) {
    return command(CommandType.REQUEST_STEP, step, RunScope.STEP_ONLY, false, null);
  }

  static Command requestDownstream(Step step) {
    return command(CommandType.REQUEST_STEP, step, RunScope.AND_DOWNSTREAM, false, null);
  }

  static Command superseding(Step step) {
    return command(CommandType.REQUEST_STEP, step, RunScope.STEP_ONLY, true, null);
  }

  static Command looked(Step step, long planVersion) {
    return command(CommandType.REQUEST_STEP, step, RunScope.STEP_ONLY, false, planVersion);
  }

  static Command command(
      CommandType type,
      @Nullable Step step,
      RunScope scope,
      boolean supersede,
      @Nullable Long planVersion) {
    return new Command(
        "c-1",
        type,
        step,
        scope,
        "New circular",
        "aigerim",
        Channel.API,
        planVersion,
        supersede,
        AttemptInputs.UNCHANGED,
        null,
        RunFixtures.NOON.plusSeconds(120));
  }
}
