package org.lexatlas.browser;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the run's page into the real Temporal UI, and a signal sent from there. */
class TemporalUiBrowserIT {

  @Test
  void aSignalSentFromTheTemporalUiRunsAStep() {
    UUID run = Runs.manual("PT", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Steps.link(page, "Open in the Temporal UI").click();
      page.getByText("Send a Signal").waitFor();
    }
  }
}
