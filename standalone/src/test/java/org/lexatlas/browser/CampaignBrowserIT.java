package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Campaigns and schedules in a real browser. */
class CampaignBrowserIT {

  @Test
  void aCampaignIsPlannedStartedWatchedAndItsCellsLeadToRuns() {
    try (Page page = Chromium.page()) {
      page.navigate("/campaigns/new");
      Accessibility.check(page);
      Steps.button(page, "Look at the plan").click();
      assertThat(page.locator("[role=alert]")).containsText("countries: is missing");
      Accessibility.check(page);
      page.locator("#regions summary").click();
      page.getByLabel("Central Asia").check();
      page.getByLabel("Mining", new Page.GetByLabelOptions().setExact(true)).check();
      page.locator("#provider").selectOption("simulated");
      Steps.button(page, "Look at the plan").click();
      assertThat(page.locator("#plan")).containsText("Slots");
      Accessibility.check(page);
      Steps.button(page, "Start").click();

      assertThat(page.locator("#progress")).containsText("Completed", LATER);
      page.reload();
      assertThat(page.locator("#matrix tbody tr")).hasCount(6);
      Accessibility.check(page);
      page.locator("#matrix a.sign").first().click();
      assertThat(page.locator("h1")).isVisible();
      assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/runs/.*"));
      page.navigate("/campaigns");
      assertThat(page.locator("tbody tr").first()).containsText("Central Asia: Mining");
      Accessibility.check(page);
    }
  }

  @Test
  void aPausedCampaignIsCommandedFromItsPage() {
    try (Page page = Chromium.page()) {
      page.navigate("/campaigns/new?countries=TM&topics=Mining&provider=simulated");
      Steps.button(page, "Look at the plan").click();
      Steps.button(page, "Create paused").click();
      assertThat(page.locator("#progress")).containsText("Paused: It was ordered paused");

      page.locator("#limits-fold summary").click();
      page.getByLabel("Runs at once").fill("0");
      Steps.button(page, "Change limits").click();
      assertThat(page.locator("[role=alert]")).containsText("must be from 1 to 1000");
      page.getByLabel("Runs at once").fill("3");
      Steps.button(page, "Change limits").click();
      assertThat(page.locator(".toast")).containsText("The limits are changed");
      page.getByLabel("Reason").fill("after lunch");
      Steps.button(page, "Resume").click();
      assertThat(page.locator("main")).containsText("after lunch");
      assertThat(page.locator("#progress")).containsText("Completed", LATER);
    }
  }

  @Test
  void aScheduleIsDefinedPausedTriggeredAndDeleted() {
    try (Page page = Chromium.page()) {
      page.navigate("/schedules");
      Accessibility.check(page);
      page.locator("#name").fill("Weekly Mongolia");
      page.locator("#places-fold summary").click();
      page.locator("input[name=countries][value=MN]").check();
      page.getByLabel("Mining", new Page.GetByLabelOptions().setExact(true)).check();
      page.locator("#provider").selectOption("simulated");
      page.locator("#timeZone").fill("Mars/North");
      Steps.button(page, "Define").click();
      assertThat(page.locator("[role=alert]")).containsText("timeZone: must be a time zone");
      page.locator("#timeZone").fill("Europe/Berlin");
      Steps.button(page, "Define").click();
      assertThat(page.locator("main")).containsText("0 3 * * 1 (Europe/Berlin)");
      Accessibility.check(page);
      Steps.button(page, "Pause").click();
      assertThat(page.locator("main")).containsText("Paused");
      Steps.button(page, "Start one now").click();
      page.navigate("/campaigns");
      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                page.reload();
                return page.locator("main").innerText().contains("Weekly Mongolia");
              });
      page.navigate("/schedules");
      Steps.button(page, "Delete").click();
      assertThat(page.locator("main")).containsText("There are no schedules.");
    }
  }

  private static final LocatorAssertions.ContainsTextOptions LATER =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
}
