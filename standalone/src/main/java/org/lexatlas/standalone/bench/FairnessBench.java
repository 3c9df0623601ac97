package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import org.lexatlas.store.Database;

/** How long an interactive run waits for its first step, alone and beside a campaign. */
public final class FairnessBench {

  private static final Duration BETWEEN = Duration.ofMillis(700);

  private final WorkflowClient client;
  private final Database database;

  public FairnessBench(WorkflowClient client, Database database) {
    this.client = client;
    this.database = database;
  }

  /** Medians, in milliseconds. */
  public record Result(long alone, long beside) {}

  /**
   * Measures.
   *
   * @param slots of the campaign that is running
   * @param runs interactive ones, alone and then beside
   */
  public Result measure(int slots, int atOnce, int runs, Consumer<String> say) {
    var interactive = new InteractiveRuns(client, database);
    for (int i = 0; i < 3; i++) {
      interactive.millisToFirstStep();
    }
    long alone = median(interactive, runs);
    say.accept("alone: first step after %d ms (median of %d)".formatted(alone, runs));
    var campaigns = new CampaignRuns(client, database);
    UUID id = campaigns.start(slots, atOnce);
    pause(Duration.ofSeconds(5));
    long beside = median(interactive, runs);
    if (campaigns.tally(id).pending() == 0) {
      throw new IllegalStateException("the campaign was over too soon: take more slots");
    }
    say.accept("beside a campaign of %d slots, %d at once: %d ms".formatted(slots, atOnce, beside));
    return new Result(alone, beside);
  }

  private static long median(InteractiveRuns interactive, int runs) {
    var waits = new ArrayList<Long>();
    for (int i = 0; i < runs; i++) {
      waits.add(interactive.millisToFirstStep());
      pause(BETWEEN);
    }
    return waits.stream().sorted().toList().get(runs / 2);
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
