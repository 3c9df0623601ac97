package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;

/** Versions that wait for a person, and how an analysis evolved. */
class ReviewBrowserIT {

  private static UUID inReview(String country) {
    UUID run = Runs.start(country, "CBDC", "policy", "REVIEW", "provider", ScriptedProvider.ID);
    Runs.until(run, RunStatus.IN_REVIEW);
    return run;
  }

  @Test
  void aVersionIsPublishedFromTheRun() {
    UUID run = inReview("DK");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      assertThat(page.locator("#review")).containsText("waits for publish or reject");
      Accessibility.check(page);
      Steps.link(page, "Publish").click();
      Accessibility.check(page);
      page.locator("dialog").getByRole(AriaRole.BUTTON, Steps.named("Publish")).click();
      assertThat(page.locator("#head")).containsText("Completed");

      Steps.link(page, "Load history").click();
      assertThat(page.locator("#history-list")).containsText("Live");
      assertThat(page.locator("#history-list")).containsText("Blended Synthesis, attempt 1");
      assertThat(page.locator("#history-list")).containsText("from version 1");
      Accessibility.check(page);
    }
  }

  @Test
  void aVersionIsRejectedWithoutScript() {
    UUID run = inReview("EE");
    try (Page page = Chromium.pageWithoutScript()) {
      Steps.open(page, run);
      Steps.link(page, "Reject").click();
      page.getByLabel("Reason").fill("not good enough");
      Steps.button(page, "Reject").click();
      assertThat(page.locator("#head")).containsText("Completed");
      assertThat(page.locator("#trail")).containsText("not good enough");
      Steps.link(page, "Load history").click();
      assertThat(page.locator("#history-list")).containsText("Withdrawn");
    }
  }
}
