package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.PublishingPolicy;

/** Campaigns, tallies and commands to test with. */
final class Campaigns {

  static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  private Campaigns() {}

  static CampaignSpec spec() {
    return new CampaignSpec(
        "7b1c1b9e-6ad6-4f0c-9b8b-1d6f2b6d8a11",
        "all of it",
        new CampaignScope(List.of("KZ"), List.of(), List.of("Retail_Trading_Status"), null, false),
        "simulated",
        PublishingPolicy.AUTO,
        null,
        "ann");
  }

  static CampaignState running(LimitChange limits) {
    return CampaignState.ordered(spec(), CampaignLimits.DEFAULT.with(limits), false).opened();
  }

  /** So many slots of each kind; {@code spent} tokens by the ended runs together. */
  static Tally tally(long pending, long running, long succeeded, long failed, long spent) {
    return new Tally(
        pending + running + succeeded + failed,
        pending,
        running,
        0,
        succeeded,
        0,
        failed,
        0,
        0,
        spent,
        BigDecimal.valueOf(spent, 6),
        succeeded + failed,
        spent,
        BigDecimal.valueOf(spent, 6),
        0,
        null);
  }

  static Surroundings free() {
    return new Surroundings(NOW, 1000, null);
  }

  static CampaignCommand command(CampaignCommandType type, Map<String, ?> fields) {
    var read =
        CampaignCommandForm.read(
            fields,
            new CampaignCommandForm.Sender(
                type, "ann", Channel.API, UUID.randomUUID().toString(), NOW));
    return Objects.requireNonNull(read.command(), read.words());
  }

  static CampaignCommand command(CampaignCommandType type) {
    return command(type, Map.of());
  }

  static LimitChange limits(Map<String, ?> limits) {
    return command(CampaignCommandType.LIMITS, Map.of("limits", limits)).limits();
  }
}
