package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lexatlas.store.Database;

/**
 * Campaigns of growing size against bare workflows: same server, same number at once, in turn. Each
 * campaign refreshes Live baselines, which a campaign before it made.
 */
public final class CampaignBench {

  private final WorkflowClient client;
  private final Database database;
  private final int atOnce;

  public CampaignBench(WorkflowClient client, Database database, int atOnce) {
    this.client = client;
    this.database = database;
    this.atOnce = atOnce;
  }

  /**
   * One size.
   *
   * @param perSecond slots that ended a second
   * @param bare bare workflows a second, measured right before
   * @param peakMegabytes the most memory that this process (worker, api and the bench) held so far
   */
  public record Size(int slots, double perSecond, double bare, long peakMegabytes) {

    public double ratio() {
      return perSecond / bare;
    }

    public double millisPerSlot() {
      return 1000 / perSecond;
    }
  }

  /** Measures each size; {@code say} is told. */
  public List<Size> measure(List<Integer> sizes, Consumer<String> say) {
    var campaigns = new CampaignRuns(client, database);
    int largest = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (largest > campaigns.most()) {
      throw new IllegalArgumentException("only %d pairs exist".formatted(campaigns.most()));
    }
    say.accept("First a campaign of %d slots, which makes the baselines.".formatted(largest));
    say.accept("first runs: %.1f slots/s".formatted(campaigns.perSecond(largest, atOnce)));
    var measured = new ArrayList<Size>();
    try (var bareRuns = new BareRuns(client)) {
      for (int slots : sizes) {
        double bare = new Race(Math.max(atOnce * 4, slots / 8), atOnce).perSecond(bareRuns::run);
        double ours = campaigns.perSecond(slots, atOnce);
        var size = new Size(slots, ours, bare, Memory.peakMegabytes());
        measured.add(size);
        say.accept(
            "%d slots: %.1f/s (%.0f ms a slot), bare %.1f/s, ratio %.2f, peak %d MB"
                .formatted(
                    slots, ours, size.millisPerSlot(), bare, size.ratio(), size.peakMegabytes()));
      }
    }
    return measured;
  }
}
