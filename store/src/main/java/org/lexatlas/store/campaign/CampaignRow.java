package org.lexatlas.store.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.store.Json;

/**
 * A campaign as stored. {@link #campaignState} is the truth; the columns beside it serve lists.
 *
 * @param slots how many there are
 * @param holdup what keeps runs from starting, as the admission said last; null when nothing does
 * @param namespaceId of the namespace that its workflow lives in; null while that was never noted
 */
public record CampaignRow(
    UUID id,
    String workflowId,
    String state,
    long revision,
    Json snapshot,
    int slots,
    @Nullable String holdup,
    @Nullable Instant holdupUntil,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    Instant updatedAt,
    @Nullable String namespaceId) {

  static final String COLUMNS =
      """
      id, workflow_id, state, revision, snapshot, slots, holdup, holdup_until, created_at,
      started_at, completed_at, updated_at, namespace_id
      """;

  public CampaignState campaignState() {
    return snapshot.as(CampaignState.class);
  }
}
