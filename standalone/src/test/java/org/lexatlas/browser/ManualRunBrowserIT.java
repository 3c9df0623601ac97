package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;

/** A run step by step, its re-runs, and what they make stale. */
class ManualRunBrowserIT {

  @Test
  void goesStepByStepAndIsWatchedLive() {
    UUID run = Runs.manual("AR", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      assertThat(Steps.control(page, Step.BASE_RESEARCH)).containsText("Ready to run");
      assertThat(Steps.control(page, Step.BLENDED_SYNTHESIS))
          .containsText("Waiting for: Comparison Analysis");
      Accessibility.check(page);

      Steps.request(page, Step.BASE_RESEARCH).click();
      assertThat(page.locator("dialog")).containsText("Base Research (attempt 1)");
      Accessibility.check(page);
      page.locator("dialog").getByRole(AriaRole.BUTTON, Steps.named("Run")).click();

      assertThat(page.locator(".toast")).containsText("Base Research: attempt 1 goes ahead.");
      assertThat(Steps.control(page, Step.BASE_RESEARCH)).containsText("Completed");
      assertThat(Steps.control(page, Step.COMPARISON_ANALYSIS)).containsText("Skipped");
      Steps.run(page, Step.BLENDED_SYNTHESIS, "Run");
      assertThat(page.locator("#head")).containsText("Completed");
      assertThat(page.locator("#trail")).containsText("Run Blended Synthesis");
    }
  }

  @Test
  void eachStepIsRunAgainAndWhatFollowsBecomesStale() {
    Runs.completed("AT", "Mining");
    UUID run = Runs.completed("AT", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Steps.request(page, Step.BASE_RESEARCH).click();
      Locator dialog = page.locator("dialog");
      assertThat(dialog).containsText("Becomes stale, and stays readable: ");
      dialog.getByLabel("Reason").fill("a new circular");
      dialog.getByRole(AriaRole.BUTTON, Steps.named("Re-run")).click();
      assertThat(Steps.control(page, Step.COMPARISON_ANALYSIS)).containsText("Stale");
      assertThat(Steps.control(page, Step.BLENDED_SYNTHESIS))
          .containsText("An earlier step was run again since");
      Runs.untilAttempt(run, Step.BASE_RESEARCH, 2);
      assertThat(page.locator("#trail")).containsText("a new circular");

      for (Step step : new Step[] {Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS}) {
        Steps.open(page, run);
        Steps.run(page, step, "Re-run");
        Runs.untilAttempt(run, step, 2);
      }
      Steps.open(page, run);
      assertThat(page.locator("#control").getByText("Stale")).hasCount(0);
      Accessibility.check(page);
    }
  }

  @Test
  void downstreamRunsToo() {
    UUID run = Runs.completed("BE", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Steps.request(page, Step.BASE_RESEARCH).click();
      page.locator("dialog").getByText("This step and all after it").click();
      page.locator("dialog").getByRole(AriaRole.BUTTON, Steps.named("Re-run")).click();
      Runs.untilAttempt(run, Step.BLENDED_SYNTHESIS, 2);
    }
  }

  @Test
  void aPlanThatMovedIsRefusedAndTheFormComesBackFilled() {
    UUID run = Runs.completed("BG", "Mining");
    try (Page page = Chromium.page()) {
      page.navigate("/runs/" + run + "/command?type=REQUEST_STEP&step=BASE_RESEARCH");
      page.getByLabel("Reason").fill("my reason");
      page.getByText("This step and all after it").click();
      Runs.command(run, "type", "REQUEST_STEP", "step", "BLENDED_SYNTHESIS", "reason", "meanwhile");
      Runs.untilAttempt(run, Step.BLENDED_SYNTHESIS, 2);

      Steps.button(page, "Re-run").click();

      assertThat(page.locator("[role=alert]")).containsText("Look at the plan again");
      assertThat(page.locator("main")).containsText("What changed meanwhile");
      assertThat(page.getByLabel("Reason")).hasValue("my reason");
      assertThat(page.locator("input[name=scope][value=AND_DOWNSTREAM]")).isChecked();
      Accessibility.check(page);
      Steps.button(page, "Re-run").click();
      assertThat(page.locator(".toast")).containsText("attempt 2 goes ahead");
      Runs.untilAttempt(run, Step.BLENDED_SYNTHESIS, 3);
    }
  }

  @Test
  void pausesResumesAndCancels() {
    UUID run = Runs.manual("CL", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      give(page, "Pause", "Pause");
      assertThat(page.locator("#head")).containsText("Paused");
      assertThat(Steps.control(page, Step.BASE_RESEARCH)).containsText("resume it first");
      give(page, "Resume", "Resume");
      assertThat(page.locator("#head")).containsText("Waiting for operator");
      give(page, "Cancel the run", "Cancel the run");
      assertThat(page.locator("#head")).containsText("Cancelled");
      Runs.until(run, RunStatus.CANCELLED);
      Accessibility.check(page);
    }
  }

  private static void give(Page page, String link, String button) {
    Steps.link(page, link).click();
    page.locator("dialog").getByRole(AriaRole.BUTTON, Steps.named(button)).click();
    assertThat(page.locator(".toast")).containsText("accepted");
  }
}
