package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The audit log, searched. */
class AuditBrowserIT {

  @Test
  void findsWhatWasAskedByWordsAndOutcome() {
    UUID run = Runs.manual("PE", "Mining");
    Runs.command(run, "type", "PAUSE", "reason", "quarterly stocktaking");
    try (Page page = Chromium.page()) {
      page.navigate("/audit");
      page.getByLabel("Text").fill("stocktaking");
      Steps.button(page, "Search").click();
      assertThat(page.locator("tbody tr")).hasCount(1);
      assertThat(page.locator("tbody")).containsText("Pause");
      Accessibility.check(page);
      page.locator("tbody a").first().click();
      assertThat(page).hasURL(ConsoleStack.url() + "/runs/" + run);

      page.navigate("/audit?outcome=REFUSED&run=" + run);
      assertThat(page.locator("main")).containsText("No entry matches.");
      page.navigate("/audit?run=nothing&from=yesterday");
      assertThat(page.locator("[role=alert]")).containsText("must be the whole id of a run");
      assertThat(page.locator("[role=alert]")).containsText("must be a date such as 2026-01-31");
      Accessibility.check(page);
    }
  }

  @Test
  void refusalsAreToldOnThePageOfTheRun() {
    UUID run = Runs.manual("PL", "Mining");
    ConsoleStack.typed(
        "signal",
        "--workflow-id",
        "run.PL.Mining." + run,
        "--name",
        "requestStep",
        "--input",
        "{\"step\":\"NONSENSE\"}");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Locator trail = page.locator("#trail");
      assertThat(trail).containsText("Refused");
      assertThat(trail).containsText("NONSENSE");
      assertThat(trail).containsText("Temporal");
      page.getByRole(AriaRole.LINK).first().waitFor();
    }
  }
}
