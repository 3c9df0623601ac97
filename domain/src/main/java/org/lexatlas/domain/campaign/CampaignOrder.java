package org.lexatlas.domain.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.PublishingPolicy;

/**
 * A campaign as it is asked for.
 *
 * @param name what people call it; null lets the scope name it
 * @param provider who does its runs; null for the default
 * @param paused whether it waits for a RESUME before it begins
 */
public record CampaignOrder(
    @Nullable String name,
    CampaignScope scope,
    @Nullable String provider,
    PublishingPolicy policy,
    @Nullable LocalDate asOf,
    LimitChange limits,
    boolean paused,
    boolean dryRun) {

  /** The spec under an id. */
  public CampaignSpec spec(String id, String defaultProvider, String orderedBy) {
    return new CampaignSpec(
        id,
        name == null ? named() : name,
        scope,
        provider == null ? defaultProvider : provider,
        policy,
        asOf,
        orderedBy);
  }

  private String named() {
    var places = new ArrayList<>(scope.regions());
    places.addAll(scope.countries());
    return shortened(places, "all places") + ": " + shortened(scope.topics(), "all topics");
  }

  private static String shortened(List<String> words, String none) {
    if (words.isEmpty()) {
      return none;
    }
    String first = String.join(", ", words.subList(0, Math.min(3, words.size())));
    return words.size() > 3 ? first + " and %d more".formatted(words.size() - 3) : first;
  }
}
