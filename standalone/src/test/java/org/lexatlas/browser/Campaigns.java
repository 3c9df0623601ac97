package org.lexatlas.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lexatlas.store.campaign.CampaignStore;

/** Campaigns, the way a program orders them. */
final class Campaigns {

  private Campaigns() {}

  /** Orders one; {@code fields} are pairs of names and values, lists with commas. */
  static UUID order(String... fields) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      body.put(
          fields[i],
          switch (fields[i]) {
            case "regions", "countries", "topics" -> List.of(fields[i + 1].split(","));
            case "paused" -> Boolean.valueOf(fields[i + 1]);
            default -> fields[i + 1];
          });
    }
    return Runs.ordered("/campaigns", body);
  }

  static void command(UUID campaign, String type) {
    Runs.post("/campaigns/" + campaign + "/commands", Map.of("type", type));
  }

  /** Lets providers be called again whose quota another test used up: it holds campaigns back. */
  static void releaseProviders() {
    ConsoleStack.database()
        .jdbi()
        .useHandle(handle -> handle.execute("update provider_rate set hold_until = null"));
  }

  static void untilEnded(UUID campaign) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                ConsoleStack.bean(CampaignStore.class)
                    .find(campaign)
                    .orElseThrow()
                    .campaignState()
                    .status()
                    .ended());
  }
}
