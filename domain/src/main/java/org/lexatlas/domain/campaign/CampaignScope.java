package org.lexatlas.domain.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which analyses a campaign refreshes: every topic in every place that the countries or the regions
 * name. Read once, when the campaign is created; what is added to the world later is not in it.
 *
 * @param countries codes of jurisdictions
 * @param regions names of regions or sub-regions, as jurisdictions have them
 * @param staleDays only analyses that were not verified within so many days; null for all
 * @param failedLastTime only analyses whose last run of a campaign failed
 */
public record CampaignScope(
    List<String> countries,
    List<String> regions,
    List<String> topics,
    @Nullable Integer staleDays,
    boolean failedLastTime) {

  public CampaignScope {
    countries = List.copyOf(countries);
    regions = List.copyOf(regions);
    topics = List.copyOf(topics);
  }

  /** The same questions asked of other places. */
  public CampaignScope in(List<String> countries, List<String> regions) {
    return new CampaignScope(countries, regions, topics, staleDays, failedLastTime);
  }
}
