package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Versions: any two beside each other; restored, published and withdrawn by forms. */
class VersionBrowserIT {

  private static final String JAPAN = "/analyses/JP/Retail_Trading_Status";
  private static String kazakhstan = "";

  @BeforeAll
  static void research() {
    kazakhstan = ReadingFixture.kazakhstan();
    ReadingFixture.researched("JP", "Retail_Trading_Status", "2026-06-30");
  }

  @Test
  void anyTwoVersionsAreLaidBesideEachOther() {
    try (Page page = Chromium.page()) {
      page.navigate(kazakhstan + "/versions");
      Accessibility.check(page);
      page.locator("#from").selectOption("2");
      page.locator("#to").selectOption("4");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
      assertThat(page.locator("h1")).hasText("Version 2 against version 4");
      assertThat(page.locator("main h2").allTextContents())
          .contains("Laws", "Items", "Prose, word by word");
      assertThat(page.locator("ins").first()).containsText("nserted");
      assertThat(page.locator("del").first()).containsText("eleted");
      Accessibility.check(page);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("dropped")).click();
      assertThat(page.locator(".diff-list .tag").allTextContents()).containsOnly("dropped");
      page.navigate(kazakhstan + "/diff?from=4&to=4");
      assertThat(page.locator("main")).containsText("The two versions say the same.");
    }
  }

  @Test
  void isWithdrawnRestoredAndPublishedWithReasons() {
    try (Page page = Chromium.page()) {
      page.navigate(JAPAN + "/versions");
      link(page, "Withdraw version 2").click();
      Locator dialog = page.locator("dialog");
      assertThat(dialog).containsText("This version is taken back");
      Accessibility.check(page);
      dialog.locator("textarea").fill("a source was wrong");
      dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Withdraw")).click();
      assertThat(page.locator(".toast")).hasText("Version 2 is withdrawn");
      assertThat(page.locator("main")).containsText("No version of this analysis is Live");
      Accessibility.check(page);

      page.navigate(JAPAN + "/versions/2/restore");
      page.locator("textarea").fill("it was right after all");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore")).click();
      assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/versions/3$"));

      page.navigate(JAPAN + "/versions/3/publish");
      page.locator("textarea").fill("checked");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();
      assertThat(page.locator(".toast")).hasText("Version 3 is Live");
      page.navigate(JAPAN + "/versions");
      assertThat(page.locator("main")).containsText("it was right after all");
      assertThat(page.locator("main")).containsText("restore version 2, made version 3");
    }
  }

  @Test
  void aRefusalIsSaidInWordsAndNothingTypedIsLost() {
    try (Page page = Chromium.pageWithoutScript()) {
      page.navigate(kazakhstan + "/versions/4/publish");
      page.locator("textarea").fill("once more");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("stage does not allow it");
      assertThat(page.locator("textarea")).hasValue("once more");
      page.locator("textarea").fill(" ");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();
      assertThat(page.locator("#reason-fault")).containsText("is missing");
    }
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }
}
