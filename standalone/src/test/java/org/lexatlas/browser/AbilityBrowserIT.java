package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Resource;

/**
 * What axe cannot see of WCAG 2.2 AA, on every page in its states (docs/console.md says which
 * success criteria): asked of the browser itself, by the functions of {@code ability.js}.
 */
class AbilityBrowserIT {

  private static final String ASK = Resource.text("ability.js");

  /** Opens each page in a browser like this, and collects what a question finds. */
  private static void everywhere(Browser.NewContextOptions like, String question) {
    everywhere(like, (page, found) -> found.addAll(ask(page, question)));
  }

  private static void everywhere(
      Browser.NewContextOptions like, BiConsumer<Page, List<String>> look) {
    List<String> found = new ArrayList<>();
    Map<String, String> pages = PageStates.all();
    try (BrowserContext context = Chromium.context(like);
        Page page = context.newPage()) {
      pages.forEach(
          (name, path) -> {
            page.navigate(path);
            List<String> here = new ArrayList<>();
            look.accept(page, here);
            here.forEach(fault -> found.add(name + ": " + fault));
          });
    }
    assertThat(found).isEmpty();
  }

  @SuppressWarnings("unchecked") // the functions of ability.js return arrays of texts
  private static List<String> ask(Page page, String question) {
    return (List<String>) page.evaluate("(" + ASK + ")()." + question + "()");
  }

  private static Browser.NewContextOptions wide() {
    return new Browser.NewContextOptions().setViewportSize(1280, 800);
  }

  /** 2.4.3, 2.4.7, 2.4.11: in the order of reading, visibly, and under nothing. */
  @Test
  void focusIsInOrderVisibleAndNotCovered() {
    everywhere(
        wide(),
        (page, found) -> {
          page.keyboard().press("Tab"); // from now on focus is shown as after a key
          found.addAll(ask(page, "focus"));
        });
  }

  /** 2.5.8: 24 by 24 pixels, or as far apart as if they were. */
  @Test
  void targetsAreLargeEnoughOrApart() {
    everywhere(wide(), "targets");
    everywhere(new Browser.NewContextOptions().setViewportSize(390, 844), "targets");
  }

  /** 1.4.10: 320 pixels, which is 1280 at 400 %; 1.4.4: 640 pixels, which is 1280 at 200 %. */
  @Test
  void nothingScrollsSidewaysWhenMagnified() {
    everywhere(new Browser.NewContextOptions().setViewportSize(320, 800), "sideways");
    everywhere(
        new Browser.NewContextOptions().setViewportSize(640, 400).setDeviceScaleFactor(2),
        "sideways");
  }

  /** 1.4.4 and 1.4.12: larger letters, and letters, words and lines farther apart. */
  @Test
  void noTextIsCutWhenItGrows() {
    everywhere(wide(), "cutByLargerLetters");
    everywhere(wide(), "cutBySpacing");
  }

  /** What is current, pressed or focused is told by more than a colour of ours. */
  @Test
  void theReadersOwnColoursSayAsMuch() {
    everywhere(wide().setForcedColors(ForcedColors.ACTIVE), "forced");
  }

  @Test
  void nothingMovesForWhoWantsRest() {
    everywhere(wide().setReducedMotion(ReducedMotion.REDUCE), "moving");
  }

  /** 4.1.3: one place speaks, is there from the start and silent; whatever is live has a role. */
  @Test
  void whatSpeaksIsThereFromTheStart() {
    everywhere(wide(), "speaking");
  }

  /** 2.1.2: in a dialog the keyboard goes round, and Escape leads back to where it was opened. */
  @Test
  void aDialogKeepsTheKeyboardAndGivesItBack() {
    UUID run = Runs.manual("CZ", "Mining");
    try (Page page = Chromium.page()) {
      Steps.open(page, run);
      Steps.request(page, Step.BASE_RESEARCH).focus();
      page.keyboard().press("Enter");
      Locator dialog = page.locator("dialog[open]");
      assertThat(dialog).isVisible();
      assertThat(page.evaluate("document.querySelector('dialog').getAttribute('aria-labelledby')"))
          .isEqualTo("command-title");
      for (String key : new String[] {"Tab", "Shift+Tab"}) {
        for (int i = 0; i < 20; i++) {
          page.keyboard().press(key);
          assertThat(
                  page.evaluate(
                      "document.querySelector('dialog').contains(document.activeElement)"
                          + " || document.activeElement === document.body"))
              .as(key + " " + i)
              .isEqualTo(true);
        }
      }
      page.keyboard().press("Escape");
      assertThat(dialog).hasCount(0);
      assertThat(Steps.request(page, Step.BASE_RESEARCH)).isFocused();
    }
  }
}
