package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lexatlas.store.Database;

/**
 * Research runs against bare workflows: same server, same worker settings, in turn. The ratio is
 * the median of the rounds' ratios, so that a machine whose speed drifts does no harm.
 */
public final class RunBench {

  private final WorkflowClient client;
  private final Database database;
  private final Race race;
  private final int rounds;

  /**
   * Makes one.
   *
   * @param runs of each kind in a round
   */
  public RunBench(WorkflowClient client, Database database, int runs, int rounds, int atOnce) {
    this.client = client;
    this.database = database;
    this.race = new Race(runs, atOnce);
    this.rounds = rounds;
  }

  /** Runs a second of both kinds (medians), and the median of the ratios round by round. */
  public record Result(double research, double bare, double ratio) {}

  /** Measures; {@code say} is told each round. */
  public Result measure(Consumer<String> say) {
    var research = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    var ratios = new ArrayList<Double>();
    try (var bareRuns = new BareRuns(client)) {
      var researchRuns = new ResearchRuns(client, database);
      say.accept("Warming up: first runs, which make the baselines, and bare workflows.");
      race.perSecond(researchRuns::run);
      race.perSecond(bareRuns::run);
      race.perSecond(researchRuns::run);
      for (int round = 1; round <= rounds; round++) {
        double plain = race.perSecond(bareRuns::run);
        double ours = race.perSecond(researchRuns::run);
        bare.add(plain);
        research.add(ours);
        ratios.add(ours / plain);
        say.accept(
            "round %d: research %.1f/s, bare %.1f/s, ratio %.2f"
                .formatted(round, ours, plain, ours / plain));
      }
    }
    return new Result(median(research), median(bare), median(ratios));
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
