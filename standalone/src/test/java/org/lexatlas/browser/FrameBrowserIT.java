package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every page shares: the frame, its colours, its weight, its errors. */
class FrameBrowserIT {

  @Test
  void theFirstPageAsksNobodyElseAndWeighsLittle() {
    try (Page page = Chromium.page()) {
      List<String> foreign = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      int[] bytes = {0};
      page.onRequest(
          request -> {
            if (!request.url().startsWith(ConsoleStack.url())) {
              foreign.add(request.url());
            }
          });
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequestFinished(
          request ->
              bytes[0] += request.sizes().responseBodySize + request.sizes().responseHeadersSize);
      page.navigate("/");
      page.waitForLoadState();

      assertThat(foreign).isEmpty();
      assertThat(complaints).isEmpty();
      assertThat(bytes[0]).isLessThan(150_000);
      Accessibility.check(page);
    }
  }

  @Test
  void darkColoursCanBeReadToo() {
    var run = Runs.completed("SE", "Mining");
    try (BrowserContext context =
            Chromium.context(Chromium.Device.DESKTOP, ColorScheme.DARK, true);
        Page page = context.newPage()) {
      for (String path :
          new String[] {"/", "/runs", "/runs/" + run, "/runs/" + run + "/command?type=PAUSE"}) {
        page.navigate(path);
        Accessibility.check(page);
      }
    }
  }

  @Test
  void coloursAreChosenWithoutScript() {
    try (Page page = Chromium.pageWithoutScript()) {
      page.navigate("/");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("dark")).click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("system")).click();
      assertThat(page.locator("html[data-theme]")).hasCount(0);
    }
  }

  @Test
  void theKeyboardGetsToTheContentAtOnce() {
    try (Page page = Chromium.page()) {
      page.navigate("/");
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Skip to the content");
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
    }
  }

  @Test
  void whatIsNotThereIsSaidInWords() {
    try (Page page = Chromium.page()) {
      var reply = page.navigate("/no-such-page?x=<script>alert(1)</script>");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(page.locator("h1")).hasText("There is no such thing");
      Accessibility.check(page);
    }
  }

  @Test
  void aFormOfAnotherBrowserComesBackFilled() {
    try (Page page = Chromium.page()) {
      // no live page: what it asked for meanwhile could bring another cookie than the form's answer
      page.navigate("/topics");
      page.context().clearCookies();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("dark")).click();
      assertThat(page.locator("h1")).hasText("This form was not made for this browser");
      Locator typed = page.locator("dl");
      assertThat(typed).containsText("dark");
      Accessibility.check(page);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it again")).click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }
  }
}
