package org.lexatlas.api.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.RunWorkflows;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.SilentRuns;
import org.springframework.stereotype.Component;

/**
 * Finds all runs, and with them campaigns, whose workflow is gone, and rebuilds them when told to.
 */
@Component
final class Recovery {

  /** Questions to Temporal at once. */
  private static final int AT_ONCE = 16;

  private final SilentRuns runs;
  private final Executions executions;
  private final RunWorkflows workflows;
  private final TemporalLink temporal;
  private final CampaignRecovery campaigns;

  Recovery(
      SilentRuns runs,
      Executions executions,
      RunWorkflows workflows,
      TemporalLink temporal,
      CampaignRecovery campaigns) {
    this.runs = runs;
    this.executions = executions;
    this.workflows = workflows;
    this.temporal = temporal;
    this.campaigns = campaigns;
  }

  /**
   * Looks at runs that have not ended, in the order of their ids, and with the first page at all
   * campaigns.
   *
   * @param after the last run of the page before; null for the first page
   * @param size how many runs are looked at
   */
  RecoveryJson look(@Nullable UUID after, int size) {
    String namespaceId = namespaceId();
    List<RunRow> found = runs.unended(after, size + 1);
    List<RunRow> looked = found.size() > size ? found.subList(0, size) : found;
    var lost = new ArrayList<RecoveryJson.LostRun>();
    var doubtful = new ArrayList<RecoveryJson.DoubtfulRun>();
    for (Looked run : each(looked, this::seen)) {
      switch (run.verdict()) {
        case GONE -> lost.add(RecoveryJson.LostRun.of(run.row(), namespaceId));
        case DOUBTFUL -> doubtful.add(RecoveryJson.DoubtfulRun.of(run.row(), run.words()));
        case THERE, GOES_ON -> {}
      }
    }
    var lostCampaigns = campaigns.look(after == null ? null : List.of());
    return new RecoveryJson(
        temporal.namespace(),
        namespaceId,
        looked.size(),
        lost,
        doubtful,
        lostCampaigns.gone().stream().map(row -> LostCampaign.of(row, namespaceId)).toList(),
        lostCampaigns.doubtful(),
        found.size() > size ? RecoveryJson.token(looked.getLast().id()) : null);
  }

  /** Rebuilds every run and campaign that is gone and named; all when none is named. */
  RecoveryJson.Done rebuild(@Nullable List<UUID> named, Actor actor) {
    namespaceId();
    var rebuilt = new ArrayList<UUID>();
    var doubtful = new ArrayList<RecoveryJson.DoubtfulRun>();
    int looked = 0;
    UUID last = null;
    List<RunRow> page;
    do {
      page = runs.unended(last, 500);
      looked += page.size();
      List<RunRow> wanted =
          page.stream().filter(run -> named == null || named.contains(run.id())).toList();
      for (Looked run : each(wanted, row -> again(row, actor))) {
        switch (run.verdict()) {
          case GOES_ON -> rebuilt.add(run.row().id());
          case DOUBTFUL -> doubtful.add(RecoveryJson.DoubtfulRun.of(run.row(), run.words()));
          case THERE, GONE -> {}
        }
      }
      last = page.isEmpty() ? null : page.getLast().id();
    } while (last != null);
    var again = campaigns.rebuild(named, actor);
    return new RecoveryJson.Done(looked, rebuilt, doubtful, again.rebuilt(), again.doubtful());
  }

  private enum Verdict {
    THERE,
    GONE,
    GOES_ON,
    DOUBTFUL
  }

  /** What became of the question about one run; {@code words} are for a person. */
  private record Looked(RunRow row, Verdict verdict, String words) {}

  private Looked again(RunRow run, Actor actor) {
    Looked seen = seen(run);
    if (seen.verdict() != Verdict.GONE) {
      return seen;
    }
    String words = "Temporal had no workflow of this run: it goes on from what is stored";
    runs.rebuilt(run, actor.name(), words); // before it opens the run
    return workflows.startAgain(run)
        ? new Looked(run, Verdict.GOES_ON, words)
        : new Looked(
            run, Verdict.DOUBTFUL, "is gone, and Temporal did not say that it took its start");
  }

  private Looked seen(RunRow run) {
    return switch (executions.of(run)) {
      case Execution.Gone gone -> new Looked(run, Verdict.GONE, "");
      case Execution.Unknown unknown ->
          new Looked(run, Verdict.DOUBTFUL, "could not be asked: " + unknown.words());
      case Execution.Open open -> new Looked(run, Verdict.THERE, "");
      case Execution.Ended ended -> new Looked(run, Verdict.THERE, "");
      case Execution.Completed completed -> new Looked(run, Verdict.THERE, "");
    };
  }

  private String namespaceId() {
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    return executions.namespaceId().orElseThrow(Problem::temporalDown);
  }

  /** Asks about many at once; the answers are in the order of the rows. */
  private static List<Looked> each(List<RunRow> rows, Function<RunRow, Looked> question) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Callable<Looked>> calls = new ArrayList<>();
      rows.forEach(row -> calls.add(() -> question.apply(row)));
      var answers = new ArrayList<Looked>();
      for (Future<Looked> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
