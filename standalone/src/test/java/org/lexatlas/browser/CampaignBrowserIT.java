package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campaigns and schedules in a real browser. */
class CampaignBrowserIT {

  @BeforeEach
  void releaseProviders() {
    Campaigns.releaseProviders();
  }

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
  void itsMapLeadsToRunsAndFollowsThem() {
    UUID campaign =
        Campaigns.order(
            "countries", "FJ,WS", "topics", "Mining", "provider", "simulated", "paused", "true");
    try (Page page = Chromium.page()) {
      page.navigate("/campaigns/" + campaign);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Map").setExact(true))
          .click();
      assertThat(page.locator(".tiles li")).hasCount(254);
      assertThat(page.locator(".legend")).containsText("Pending 2");
      assertThat(page.locator(".tiles a")).hasCount(0);
      Accessibility.check(page);
      page.evaluate("window.sameDocument = true");
      Campaigns.command(campaign, "RESUME");

      assertThat(page.locator(".legend")).containsText("Succeeded 2", LATER);
      org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameDocument"))
          .isEqualTo(true);
      assertThat(page.locator(".tile.good .letters").first()).hasText("\u2713");
      Accessibility.check(page);
      page.locator("a.tile", new Page.LocatorOptions().setHasText("Fiji")).click();
      assertThat(page.locator("h1")).hasText("Fiji");
      assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/runs/.*"));
    }
  }

  @Test
  void itsPageFollowsWithoutBeingReadAnewAndKeepsWhatIsTyped() {
    UUID campaign =
        Campaigns.order(
            "countries", "TO,VU", "topics", "Mining", "provider", "simulated", "paused", "true");
    try (Page page = Chromium.page()) {
      page.navigate("/campaigns/" + campaign);
      page.evaluate("window.sameDocument = true");
      page.getByLabel("Reason").fill("half a sen");
      Campaigns.command(campaign, "RESUME");
      assertThat(page.locator("#progress")).containsText("Completed", LATER);
      assertThat(page.locator("#progress")).containsText("2 of 2 slots ended");
      assertThat(page.locator("#log")).containsText("Resume by");
      assertThat(page.locator("#deeds")).not().containsText("Pause");
      assertThat(page.locator("#matrix a.sign.good")).hasCount(2, SOON);
      assertThat(page.getByLabel("Reason")).hasValue("half a sen");
      org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameDocument"))
          .isEqualTo(true);
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

  private static final LocatorAssertions.HasCountOptions SOON =
      new LocatorAssertions.HasCountOptions().setTimeout(60_000);

  private static final LocatorAssertions.ContainsTextOptions LATER =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
}
