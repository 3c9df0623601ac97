package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Step;

/** From the run's page into the real Temporal UI, and a signal sent from there. */
class TemporalUiBrowserIT {

  @Test
  void aSignalSentFromTheTemporalUiRunsAStep() {
    UUID run = Runs.manual("PT", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Steps.link(page, "Open in the Temporal UI").click();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More Actions"))
          .first()
          .click();
      page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Send a Signal"))
          .click();
      Locator dialog = page.locator("dialog[open]");
      dialog.getByTestId("signal-select-button").click();
      dialog
          .getByRole(AriaRole.OPTION)
          .filter(new Locator.FilterOptions().setHasText("runBaseResearch"))
          .click();
      dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit")).click();

      Runs.untilAttempt(run, Step.BASE_RESEARCH, 1);
      Steps.open(page, run);
      assertThat(page.locator("#trail")).containsText("Run Base Research");
      assertThat(page.locator("#trail")).containsText("Temporal");
      assertThat(Steps.control(page, Step.BASE_RESEARCH)).containsText("Completed");
    }
  }
}
