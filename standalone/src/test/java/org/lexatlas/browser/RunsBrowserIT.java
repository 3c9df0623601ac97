package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;

/** Lists of runs, starting them, and running again what failed. */
class RunsBrowserIT {

  @Test
  void theFiltersAreInTheAddress() {
    Runs.completed("LT", "Stablecoins");
    try (Page page = Chromium.page()) {
      page.navigate("/runs");
      page.getByLabel("Country").selectOption("LT");
      assertThat(page).hasURL(Pattern.compile("country=LT"));
      assertThat(page.locator("#run-list tbody tr")).hasCount(1);
      page.getByLabel("State").selectOption("FAILED");
      assertThat(page.locator("#run-list")).containsText("No run matches");
      page.reload();
      assertThat(page.getByLabel("Country")).hasValue("LT");
      Accessibility.check(page);
      page.navigate("/runs?text=lithuan");
      assertThat(page.locator("#run-list tbody tr")).hasCount(1);
    }
  }

  @Test
  void aRunIsStartedAfterALookAtWhatWouldStart() {
    UUID open = Runs.manual("LU", "Mining");
    try (Page page = Chromium.page()) {
      page.navigate("/runs/new");
      Accessibility.check(page);
      page.getByLabel("Find a place").fill("luxem");
      page.getByLabel(Pattern.compile("Luxembourg")).check();
      page.getByLabel("Mining").check();
      page.getByLabel("Stablecoins").check();
      page.getByLabel("Instructions").fill("look at circulars");
      Steps.button(page, "Look at what would start").click();

      assertThat(page.locator("#preview")).containsText("Starts");
      assertThat(page.locator("#preview").getByText("Look at the open run"))
          .hasAttribute("href", "/runs/" + open);
      assertThat(page.getByLabel("Instructions")).hasValue("look at circulars");
      Accessibility.check(page);
      Steps.button(page, "Start").click();
      assertThat(page.locator(".toast"))
          .containsText("1 run is started. 1 had an open run already.");
    }
  }

  @Test
  void aFaultyFormComesBackFilled() {
    try (Page page = Chromium.pageWithoutScript()) {
      page.navigate("/runs/new?topic=Mining");
      page.getByLabel("Instructions").fill("as I typed it");
      Steps.button(page, "Start at once").click();
      assertThat(page.locator("[role=alert]")).containsText("choose one place at least");
      assertThat(page.getByLabel("Instructions")).hasValue("as I typed it");
      assertThat(page.getByLabel("Mining")).isChecked();
    }
  }

  @Test
  void failedStepsRunAgainManyAtOnce() {
    UUID first = failed("LV");
    UUID second = failed("MT");
    try (Page page = Chromium.page()) {
      page.navigate("/runs?topic=Token_Offerings");
      Steps.link(page, "Re-run failed steps (2)").click();
      assertThat(page.locator("tbody tr")).hasCount(2);
      assertThat(page.locator("tbody")).containsText("The provider will not answer this");
      Accessibility.check(page);
      Steps.button(page, "Run the chosen ones again").click();
      assertThat(page.locator(".toast")).containsText("2 of 2 runs go on.");
      for (UUID run : new UUID[] {first, second}) {
        Runs.untilAttempts(run, Step.BASE_RESEARCH, 2);
        Runs.until(run, Step.BASE_RESEARCH, StepStatus.FAILED);
      }
    }
  }

  private static UUID failed(String country) {
    UUID run =
        Runs.start(
            country, "Token_Offerings", "provider", ScriptedProvider.ID, "instructions", "refuse");
    Runs.until(run, Step.BASE_RESEARCH, StepStatus.FAILED);
    return run;
  }

  @Test
  void aPhoneShowsRunsAsCardsAndNothingSideways() {
    UUID run = Runs.completed("MX", "Mining");
    try (Page page = Chromium.page(Chromium.Device.PHONE)) {
      for (String path : new String[] {"/", "/runs", "/runs/" + run, "/runs/new", "/audit"}) {
        page.navigate(path);
        Object sideways =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        org.assertj.core.api.Assertions.assertThat(sideways).as(path).isEqualTo(0);
        if (path.startsWith("/runs/" + run) || path.equals("/runs")) {
          Accessibility.check(page);
        }
      }
    }
  }

  @Test
  void theKeyboardAloneRunsAStep() {
    UUID run = Runs.manual("NO", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Steps.request(page, Step.BASE_RESEARCH).focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).hasCount(0);
      assertThat(Steps.request(page, Step.BASE_RESEARCH)).isFocused();
      page.keyboard().press("Enter");
      Locator button = page.locator("dialog").getByRole(AriaRole.BUTTON, Steps.named("Run"));
      for (int i = 0;
          i < 12 && !Boolean.TRUE.equals(button.evaluate("b => b === document.activeElement"));
          i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      assertThat(page.locator(".toast")).containsText("goes ahead");
      Runs.untilAttempt(run, Step.BASE_RESEARCH, 1);
      Runs.until(run, RunStatus.WAITING_FOR_OPERATOR);
    }
  }
}
