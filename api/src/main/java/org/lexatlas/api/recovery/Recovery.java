package org.lexatlas.api.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.RunWorkflows;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.SilentRuns;
import org.springframework.stereotype.Component;

/** Finds all runs whose workflow is gone from Temporal, and rebuilds them when told to. */
@Component
final class Recovery {

  /** Questions to Temporal at once. */
  private static final int AT_ONCE = 16;

  private final SilentRuns runs;
  private final Executions executions;
  private final RunWorkflows workflows;
  private final TemporalLink temporal;

  Recovery(SilentRuns runs, Executions executions, RunWorkflows workflows, TemporalLink temporal) {
    this.runs = runs;
    this.executions = executions;
    this.workflows = workflows;
    this.temporal = temporal;
  }

  /**
   * Looks at runs that have not ended, in the order of their ids.
   *
   * @param after the last run of the page before; null for the first page
   * @param size how many runs are looked at
   */
  RecoveryJson look(@Nullable UUID after, int size) {
    String namespaceId = namespaceId();
    List<RunRow> found = runs.unended(after, size + 1);
    List<RunRow> looked = found.size() > size ? found.subList(0, size) : found;
    List<RecoveryJson.LostRun> lost =
        each(looked, this::gone).stream()
            .map(run -> RecoveryJson.LostRun.of(run, namespaceId))
            .toList();
    return new RecoveryJson(
        temporal.namespace(),
        namespaceId,
        looked.size(),
        lost,
        found.size() > size ? RecoveryJson.token(looked.getLast().id()) : null);
  }

  /** Rebuilds every run that is gone and named; all that are gone when none is named. */
  RecoveryJson.Done rebuild(@Nullable List<UUID> named, Actor actor) {
    namespaceId();
    var rebuilt = new ArrayList<UUID>();
    int looked = 0;
    UUID last = null;
    List<RunRow> page;
    do {
      page = runs.unended(last, 500);
      looked += page.size();
      List<RunRow> wanted =
          page.stream().filter(run -> named == null || named.contains(run.id())).toList();
      each(wanted, run -> again(run, actor)).forEach(run -> rebuilt.add(run.id()));
      last = page.isEmpty() ? null : page.getLast().id();
    } while (last != null);
    return new RecoveryJson.Done(looked, rebuilt);
  }

  private boolean again(RunRow run, Actor actor) {
    if (!gone(run)) {
      return false;
    }
    String words = "Temporal had no workflow of this run: it goes on from what is stored";
    runs.rebuilt(run, actor.name(), words); // before it opens the run
    return workflows.startAgain(run);
  }

  private boolean gone(RunRow run) {
    return executions.of(run) instanceof Execution.Gone;
  }

  private String namespaceId() {
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    return executions.namespaceId().orElseThrow(Problem::temporalDown);
  }

  /** Those of which the question is true. */
  private static List<RunRow> each(List<RunRow> rows, java.util.function.Predicate<RunRow> asked) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Callable<Boolean>> calls = new ArrayList<>();
      rows.forEach(row -> calls.add(() -> asked.test(row)));
      List<Future<Boolean>> answers = threads.invokeAll(calls);
      var yes = new ArrayList<RunRow>();
      for (int i = 0; i < rows.size(); i++) {
        if (answers.get(i).get()) {
          yes.add(rows.get(i));
        }
      }
      return yes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
