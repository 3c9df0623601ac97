package org.lexatlas.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;

/** Every page of the console in its states, by name: made once, from runs of places of its own. */
final class PageStates {

  private PageStates() {}

  private static final class Made {
    static final Map<String, String> PAGES = make();
  }

  /** Paths by name; the first use runs what they show. */
  static Map<String, String> all() {
    return Made.PAGES;
  }

  private static Map<String, String> make() {
    Map<String, String> pages = new LinkedHashMap<>(ReadingFixture.pages());
    completed(pages);
    UUID manual = Runs.manual("UY", "Retail_Trading_Status");
    pages.put("run-manual", "/runs/" + manual);
    waiting(pages);
    UUID live = scripted("VE", "wait pictures");
    Runs.until(live, Step.BASE_RESEARCH, StepStatus.RUNNING);
    pages.put("run-live", "/runs/" + live);
    Runs.completed("NG", "Stablecoins");
    pages.put("start", "/");
    pages.put("runs", "/runs");
    pages.put("runs-none", "/runs?text=nowhere");
    pages.put("runs-failed", "/runs/failed");
    pages.put("new", "/runs/new?country=KZ&topic=Mining");
    pages.put("audit", "/audit");
    pages.put("audit-refused", "/audit?run=x");
    pages.put("not-found", "/runs/" + UUID.randomUUID());
    campaigns(pages);
    return pages;
  }

  private static void completed(Map<String, String> pages) {
    UUID first = Runs.start("NG", "Retail_Trading_Status", "asOf", "2025-06-30");
    Runs.until(first, RunStatus.COMPLETED);
    UUID second = Runs.start("NG", "Retail_Trading_Status");
    Runs.until(second, RunStatus.COMPLETED);
    pages.put("run-completed", "/runs/" + second + "?history=shown");
    pages.put("run-completed-comparison", "/runs/" + second + "?step=COMPARISON_ANALYSIS");
    UUID stale = Runs.start("EG", "Retail_Trading_Status");
    Runs.until(stale, RunStatus.COMPLETED);
    Runs.command(stale, "type", "REQUEST_STEP", "step", "BASE_RESEARCH", "reason", "new circular");
    Runs.untilAttempt(stale, Step.BASE_RESEARCH, 2);
    pages.put("run-stale", "/runs/" + stale + "?step=BASE_RESEARCH&attempt=2&beside=1&view=json");
    pages.put("command", "/runs/" + stale + "/command?type=REQUEST_STEP&step=BASE_RESEARCH");
  }

  private static void waiting(Map<String, String> pages) {
    UUID failed = scripted("PY", "refuse");
    Runs.until(failed, Step.BASE_RESEARCH, StepStatus.FAILED);
    pages.put("run-failed", "/runs/" + failed);
    UUID review = Runs.start("BO", "Mining", "policy", "REVIEW", "provider", ScriptedProvider.ID);
    Runs.until(review, RunStatus.IN_REVIEW);
    pages.put("run-review", "/runs/" + review);
    pages.put("command-publish", "/runs/" + review + "/command?type=PUBLISH");
    UUID parked = scripted("EC", "quota");
    Runs.until(parked, Step.BASE_RESEARCH, StepStatus.PARKED);
    pages.put("run-parked", "/runs/" + parked);
    Campaigns.releaseProviders();
  }

  private static UUID scripted(String country, String instructions) {
    return Runs.start(
        country, "Mining", "provider", ScriptedProvider.ID, "instructions", instructions);
  }

  private static void campaigns(Map<String, String> pages) {
    UUID ended =
        Campaigns.order(
            "countries", "AT,BE,CH,DE,FR,NL,PL,SE", "topics", "CBDC", "provider", "simulated");
    UUID paused = Campaigns.order("regions", "Central Asia", "topics", "CBDC", "paused", "true");
    Campaigns.untilEnded(ended);
    pages.put("campaigns", "/campaigns");
    pages.put("campaign", "/campaigns/" + ended);
    pages.put("campaign-map", "/campaigns/" + ended + "/map");
    pages.put("campaign-paused", "/campaigns/" + paused);
    pages.put("campaign-new", "/campaigns/new?regions=Europe&topics=CBDC");
    pages.put("schedules", "/schedules");
  }
}
