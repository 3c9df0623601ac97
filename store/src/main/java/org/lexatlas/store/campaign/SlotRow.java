package org.lexatlas.store.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One slot.
 *
 * @param runId its run, whether it exists yet or not
 * @param blockedBy the run that kept the analysis busy; null when none did
 * @param tries how often a run was started for it
 */
public record SlotRow(
    UUID campaignId,
    String country,
    String topic,
    int ordinal,
    UUID runId,
    String state,
    @Nullable String reason,
    @Nullable UUID blockedBy,
    boolean parked,
    int tries,
    long tokens,
    BigDecimal cost,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  static final String COLUMNS =
      """
      campaign_id, country, topic, ordinal, run_id, state, reason, blocked_by, parked, tries,
      tokens, cost, started_at, ended_at
      """;
}
