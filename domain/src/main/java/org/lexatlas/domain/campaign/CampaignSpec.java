package org.lexatlas.domain.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.PublishingPolicy;

/**
 * What a campaign was ordered to do. Fixed at its creation; places can be added later.
 *
 * @param id the campaign's UUID
 * @param name what people call it
 * @param provider who does its runs
 * @param asOf the day that its runs read up to; null for each run's own day
 * @param orderedBy who ordered it
 */
public record CampaignSpec(
    String id,
    String name,
    CampaignScope scope,
    String provider,
    PublishingPolicy policy,
    @Nullable LocalDate asOf,
    String orderedBy) {}
