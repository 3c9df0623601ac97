package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a researcher reads of an analysis, and how a sentence leads to its source. */
class AnalysisBrowserIT {

  /** Every heading of the owner's page, in its order. */
  private static final List<String> SECTIONS =
      List.of(
          "Executive Summary",
          "Key Pillars",
          "Landmark Laws",
          "Considerations",
          "Notes",
          "Detailed Explanation",
          "Summary Points",
          "Full Analysis Report");

  private static final List<String> FACTS =
      List.of("Analysis ID", "Version", "Created", "Run", "History", "Workflow Stage");

  private static String path = "";

  @BeforeAll
  static void research() {
    path = ReadingFixture.kazakhstan();
  }

  @Test
  void hasEveryElementOfTheOwnersPage() {
    try (Page page = Chromium.page()) {
      page.navigate(path);
      assertThat(page.locator("h1")).hasText("Kazakhstan");
      assertThat(page.locator(".page-head code")).hasText("Retail_Trading_Status");
      Locator facts = page.locator("dl.facts");
      for (String fact : FACTS) {
        assertThat(facts.getByText(fact, new Locator.GetByTextOptions().setExact(true)))
            .isVisible();
      }
      assertThat(facts).containsText("Live");
      List<String> headings = page.locator("main h2").allTextContents();
      assertThat(headings).containsSubsequence(SECTIONS);
      assertThat(headings.stream().filter(h -> h.matches("Web Sources \\([1-9]\\d*\\)")).count())
          .isEqualTo(1);
      assertThat(
              headings.stream()
                  .filter(h -> h.matches("Search queries used \\([1-9]\\d*\\)"))
                  .count())
          .isEqualTo(1);
      assertThat(page.locator("ol.outline > li").count()).isGreaterThan(2);
      assertThat(page.locator("ol.outline ul li").count()).isGreaterThan(4);
      assertThat(page.locator(".report blockquote").count()).isPositive();
      assertThat(page.locator(".report a[rel~=nofollow]").count()).isPositive();
      Accessibility.check(page);
    }
  }

  @Test
  void saysWhichVersionIsTheDraftBeforeIt() {
    try (Page page = Chromium.page()) {
      page.navigate(path);
      Locator version = page.locator("dl.facts > div").nth(1);
      assertThat(version).containsText("the draft of its Base Research");
      version.locator("a").click();
      assertThat(page.locator(".message.caution a").getByText("Read the Live version")).isVisible();
    }
  }

  @Test
  void tellsWhatIsNewAndHowFarItMayBeTrusted() {
    try (Page page = Chromium.page()) {
      page.navigate(path);
      assertThat(page.locator("#new")).containsText("added");
      assertThat(page.locator("#new .news li").count()).isGreaterThan(2);
      assertThat(page.locator(".message.caution"))
          .containsText("Rests on the sample corpus: paraphrases, unverified");
      assertThat(page.locator(".verdict")).containsText("Verified as of");
      assertThat(page.locator(".verdict")).containsText("2026-06-30");
      assertThat(page.locator(".verdict")).containsText("carried over");
      assertThat(page.locator("#laws .meta").first()).containsText("last confirmed 2026-06-30");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All differences")).click();
      assertThat(page.locator("h1")).hasText("Version 2 against version 4");
    }
  }

  @Test
  void aSentenceOpensItsPassageInPlace() {
    try (Page page = Chromium.page()) {
      page.navigate(path);
      Locator first = page.locator("#explanation .why").first();
      first.focus();
      page.keyboard().press("Enter");
      Locator opened = page.locator("#explanation .passage-box");
      assertThat(opened).containsText("Rests on:");
      assertThat(opened.locator("mark").first()).not().isEmpty();
      assertThat(page).hasURL(java.util.regex.Pattern.compile(".*" + path + "$"));
      Accessibility.check(page);
      String quote = opened.locator("mark").first().textContent();
      opened.locator("figcaption a").first().click();
      assertThat(page.locator(".document-text mark")).hasText(quote);
      assertThat(page.locator("main")).containsText("Used for");
      Accessibility.check(page);
    }
  }

  @Test
  void withoutScriptThePassageIsAPage() {
    try (Page page = Chromium.pageWithoutScript()) {
      page.navigate(path);
      page.locator("#explanation .why").first().click();
      assertThat(page.locator("h1")).hasText("What this rests on");
      assertThat(page.locator(".passage mark").first()).not().isEmpty();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the analysis"))
          .click();
      assertThat(page.locator("h1")).hasText("Kazakhstan");
    }
  }

  @Test
  void weighsLittleForWhoComesFirst() {
    for (String shown : List.of(path, "/world/Retail_Trading_Status")) {
      try (Page page = Chromium.page()) {
        var bytes = new AtomicInteger();
        page.onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
        page.navigate(shown);
        page.waitForLoadState();
        assertThat(bytes.get()).as(shown).isBetween(30_000, 150_000);
      }
    }
  }

  @Test
  void fitsAPhoneAndThePage() {
    try (Page page = Chromium.page(Chromium.Device.PHONE)) {
      for (String shown :
          List.of(
              path,
              path + "/versions",
              path + "/diff?from=2&to=4",
              "/analyses",
              "/corpus",
              "/topics")) {
        page.navigate(shown);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(shown)
            .isEqualTo(true);
        Accessibility.check(page);
      }
    }
  }

  @Test
  void whatNobodyResearchedSaysSo() {
    try (Page page = Chromium.page()) {
      page.navigate("/analyses/TV/Mining");
      assertThat(page.locator("main")).containsText("Never researched.");
      assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start a run")))
          .isVisible();
      Accessibility.check(page);
      assertThat(page.navigate("/analyses/XX/Mining").status()).isEqualTo(404);
      assertThat(page.navigate(path + "/versions/99").status()).isEqualTo(404);
    }
  }
}
