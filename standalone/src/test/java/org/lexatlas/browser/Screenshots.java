package org.lexatlas.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;

/**
 * Makes pictures of every page in its states, light and dark, on a desktop and a phone, into {@code
 * target/screenshots}; run by name (docs/console.md says how).
 */
class Screenshots {

  /** Pixels; Chromium paints no more than about 16,000 at once. */
  private static final int TALLEST = 4000;

  private final Path folder =
      Path.of(System.getProperty("screenshots.folder", "target/screenshots"));
  private final String only = System.getProperty("screenshots.only", "");
  private final Map<String, String> pages = new LinkedHashMap<>();

  @Test
  void ofEveryPageInItsStates() {
    pages.putAll(ReadingFixture.pages());
    runs();
    pages.put("start", "/");
    pages.put("runs", "/runs");
    pages.put("runs-none", "/runs?text=nowhere");
    pages.put("runs-failed", "/runs/failed");
    pages.put("new", "/runs/new?country=KZ&topic=Mining");
    pages.put("audit", "/audit");
    pages.put("audit-refused", "/audit?run=x");
    pages.put("not-found", "/runs/" + UUID.randomUUID());
    for (var device : Chromium.Device.values()) {
      for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        try (BrowserContext context = Chromium.context(device, colours, true)) {
          pages.forEach((name, path) -> shoot(context, name, path, device, colours));
        }
      }
    }
  }

  private void shoot(
      BrowserContext context,
      String name,
      String path,
      Chromium.Device device,
      ColorScheme colours) {
    if (!name.startsWith(only)) {
      return;
    }
    try (Page page = context.newPage()) {
      page.navigate(path);
      page.waitForLoadState();
      String file =
          "%s-%s-%s.png".formatted(name, device, colours).toLowerCase(java.util.Locale.ROOT);
      int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
      page.setViewportSize(device.width, Math.min(height, TALLEST));
      page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
    }
  }

  private void runs() {
    UUID first = Runs.start("KZ", "Retail_Trading_Status", "asOf", "2025-06-30");
    Runs.until(first, RunStatus.COMPLETED);
    UUID second = Runs.start("KZ", "Retail_Trading_Status");
    Runs.until(second, RunStatus.COMPLETED);
    pages.put("run-completed", "/runs/" + second + "?history=shown");
    pages.put("run-completed-comparison", "/runs/" + second + "?step=COMPARISON_ANALYSIS");
    Runs.command(second, "type", "REQUEST_STEP", "step", "BASE_RESEARCH", "reason", "new circular");
    Runs.untilAttempt(second, Step.BASE_RESEARCH, 2);
    pages.put("run-stale", "/runs/" + second + "?step=BASE_RESEARCH&attempt=2&beside=1&view=json");
    UUID manual = Runs.manual("JP", "Retail_Trading_Status");
    pages.put("run-manual", "/runs/" + manual);
    UUID failed =
        Runs.start("FR", "Mining", "provider", ScriptedProvider.ID, "instructions", "refuse");
    Runs.until(failed, Step.BASE_RESEARCH, StepStatus.FAILED);
    pages.put("run-failed", "/runs/" + failed);
    UUID review =
        Runs.start(
            "SG", "Retail_Trading_Status", "policy", "REVIEW", "provider", ScriptedProvider.ID);
    Runs.until(review, RunStatus.IN_REVIEW);
    pages.put("run-review", "/runs/" + review);
    UUID parked =
        Runs.start("DE", "Mining", "provider", ScriptedProvider.ID, "instructions", "quota");
    Runs.until(parked, Step.BASE_RESEARCH, StepStatus.PARKED);
    pages.put("run-parked", "/runs/" + parked);
    UUID live =
        Runs.start(
            "IT", "Mining", "provider", ScriptedProvider.ID, "instructions", "wait pictures");
    Runs.until(live, Step.BASE_RESEARCH, StepStatus.RUNNING);
    pages.put("run-live", "/runs/" + live);
    pages.put("command", "/runs/" + second + "/command?type=REQUEST_STEP&step=BASE_RESEARCH");
    pages.put("command-publish", "/runs/" + review + "/command?type=PUBLISH");
    Runs.completed("NG", "Stablecoins");
  }
}
