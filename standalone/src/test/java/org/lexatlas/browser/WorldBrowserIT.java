package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A topic over the world: the map, and the table that equals it. */
class WorldBrowserIT {

  private static final String WORLD = "/world/Retail_Trading_Status";

  @BeforeAll
  static void research() {
    ReadingFixture.kazakhstan();
  }

  @Test
  void everyJurisdictionIsATileAndARow() {
    try (Page page = Chromium.page()) {
      page.navigate("/world");
      page.navigate(WORLD);
      assertThat(page.locator("a.tile")).hasCount(254);
      assertThat(page.locator("#table tbody tr")).hasCount(254);
      assertThat(page.locator(".tile[href='/analyses/KZ/Retail_Trading_Status']"))
          .containsText("Kazakhstan: Allowed-Regulated");
      assertThat(page.locator(".legend")).containsText("Allowed-Regulated");
      Accessibility.check(page);
    }
  }

  @Test
  void noTwoTilesLieOnEachOther() {
    try (Page page = Chromium.page(Chromium.Device.PHONE)) {
      page.navigate(WORLD);
      Object hidden =
          page.evaluate(
              "[...document.querySelectorAll('a.tile')].filter(t => {"
                  + "t.scrollIntoView({block:'center'}); const r = t.getBoundingClientRect();"
                  + "const top = document.elementFromPoint(r.x + r.width/2, r.y + r.height/2);"
                  + "return r.width < 24 || r.height < 24 || !t.contains(top);}).length");
      assertThat(hidden).isEqualTo(0);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      Accessibility.check(page);
    }
  }

  @Test
  void theKeyboardReachesATileAndPassesTheMap() {
    try (Page page = Chromium.page()) {
      page.navigate(WORLD);
      Locator skip = page.getByText("Skip to the table");
      skip.focus();
      page.keyboard().press("Tab");
      assertThat(page.locator("a.tile:focus")).hasCount(1);
      skip.focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.locator("#table thead a:focus")).hasText("Jurisdiction ↑");
      page.locator(".tile[href='/analyses/KZ/Retail_Trading_Status']").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("Kazakhstan");
    }
  }

  @Test
  void theTableSortsWithoutScript() {
    try (Page page = Chromium.pageWithoutScript()) {
      page.navigate(WORLD);
      page.locator("#table thead a", new Page.LocatorOptions().setHasText("Status")).click();
      assertThat(page.locator("th[aria-sort=ascending]")).containsText("Status");
      assertThat(page.locator("#table tbody tr").first()).containsText("Allowed-Regulated");
      page.locator("#table thead a", new Page.LocatorOptions().setHasText("Status")).click();
      assertThat(page.locator("th[aria-sort=descending]")).containsText("Status");
      assertThat(page.locator("#table tbody tr").first()).containsText("Not researched");
    }
  }

  @Test
  void tellsWhatChangedAndWhatIsCovered() {
    try (Page page = Chromium.page()) {
      page.navigate(WORLD);
      for (String days : List.of("7 days", "90 days")) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(days)).click();
        assertThat(page.locator(".tabs [aria-current]")).hasText(days);
      }
      assertThat(page.locator("dl.facts")).containsText("Never researched");
    }
  }
}
