package org.lexatlas.domain.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Channel;

/**
 * One wish of an operator for one campaign.
 *
 * @param id unique within the campaign: the same id never has a second effect
 * @param runningToo for CANCEL: whether runs in flight are cancelled too
 * @param limits for LIMITS
 * @param countries for ADD_JURISDICTIONS
 * @param regions for ADD_JURISDICTIONS
 * @param slots for RETRY_FAILED: {@code country/topic} of the slots meant; empty for all
 * @param priority for PRIORITY: 2 (soon) to 5 (whenever there is room)
 * @param at when it arrived
 */
public record CampaignCommand(
    String id,
    CampaignCommandType type,
    String reason,
    String actor,
    Channel channel,
    boolean runningToo,
    LimitChange limits,
    List<String> countries,
    List<String> regions,
    List<String> slots,
    @Nullable Integer priority,
    Instant at) {}
