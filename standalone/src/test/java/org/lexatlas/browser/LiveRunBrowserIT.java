package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;

/** What one sees while something happens, without doing anything. */
class LiveRunBrowserIT {

  private static UUID scripted(String country, String instructions) {
    return Runs.start(
        country, "Mining", "provider", ScriptedProvider.ID, "instructions", instructions);
  }

  @Test
  void aRunIsWatchedFromItsStartToItsEnd() {
    UUID run = scripted("FI", "wait live");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      assertThat(page.locator("#head")).containsText("Running");
      assertThat(Steps.control(page, Step.BASE_RESEARCH)).containsText("reading 12 documents");
      Accessibility.check(page);
      page.evaluate("window.sameDocument = true");
      ScriptedProvider.release("live");
      assertThat(page.locator("#head")).containsText("Completed");
      assertThat(page.locator("#outputs")).containsText("Simulated");
      org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameDocument"))
          .isEqualTo(true);
    }
  }

  @Test
  void aRetryShowsTryErrorAndNextTime() {
    UUID run = scripted("GR", "overloaded");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Locator control = Steps.control(page, Step.BASE_RESEARCH);
      assertThat(control).containsText("The provider is overloaded");
      assertThat(control).containsText("Next try");
      Accessibility.check(page);
      Steps.link(page, "Cancel the run").click();
      page.locator("dialog").getByRole(AriaRole.BUTTON, Steps.named("Cancel the run")).click();
      Runs.until(run, RunStatus.CANCELLED);
    }
  }

  @Test
  void aParkedStepSaysWhatItWaitsForAndUntilWhen() {
    UUID run = scripted("HU", "quota");
    Runs.until(run, Step.BASE_RESEARCH, StepStatus.PARKED);
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      assertThat(Steps.control(page, Step.BASE_RESEARCH))
          .containsText("The day's quota is used up");
      assertThat(Steps.control(page, Step.BASE_RESEARCH)).containsText("Goes on by itself at");
      Accessibility.check(page);
    }
  }

  @Test
  void theListOfRunsFollows() {
    try (Page page = Chromium.page()) {
      page.navigate("/runs?country=IS");
      assertThat(page.locator("#run-list")).containsText("No run matches");
      Runs.completed("IS", "Mining");
      assertThat(page.locator("#run-list")).containsText("Completed");
      Accessibility.check(page);
    }
  }

  @Test
  void theListFollowsWhatItWasNarrowedToMeanwhile() {
    try (Page page = Chromium.page()) {
      page.navigate("/runs?country=IS");
      page.locator("#country").selectOption("MA");
      assertThat(page.locator("#run-list")).containsText("No run matches");
      assertThat(page.locator("#told")).containsText("No run matches");
      Runs.completed("MA", "Mining");
      assertThat(page.locator("#run-list")).containsText("Completed");
      assertThat(page.locator("#out-of-date")).hasCount(0);
    }
  }
}
