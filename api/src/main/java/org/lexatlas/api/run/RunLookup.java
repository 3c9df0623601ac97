package org.lexatlas.api.run;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.springframework.stereotype.Component;

/** Finds what a path names, or says that it is not there. */
@Component
public final class RunLookup {

  private final RunStore runs;

  RunLookup(RunStore runs) {
    this.runs = runs;
  }

  public RunRow run(String id) {
    return uuid(id)
        .flatMap(runs::find)
        .orElseThrow(() -> Problem.notFound("id: there is no run " + FormFields.shown(id)));
  }

  public static Step step(String name) {
    return Arrays.stream(Step.values())
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.notFound(
                    "step: %s is not one of %s"
                        .formatted(FormFields.shown(name), Arrays.toString(Step.values()))));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }
}
