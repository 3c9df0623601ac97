package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that were written to do harm are shown as words. */
class HostileReadingBrowserIT {

  private static final String HARM =
      "[...document.querySelectorAll('main *')].filter(e =>"
          + " ['SCRIPT','IMG','IFRAME','OBJECT','EMBED','STYLE'].includes(e.tagName)"
          + " || [...e.attributes].some(a => a.name.startsWith('on')"
          + "   || /^(href|src|action)$/.test(a.name) && /^\\s*(javascript|data|vbscript):|^\\/\\//i.test(a.value))"
          + ").map(e => e.outerHTML.slice(0, 200))";

  @Test
  void scriptIsTextOnEveryPage() {
    String path = HostileContent.insert(ConsoleStack.database());
    try (Page page = Chromium.page()) {
      List<String> ran = new ArrayList<>();
      List<String> foreign = new ArrayList<>();
      page.onDialog(
          dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
          });
      page.onRequest(
          request -> {
            if (!request.url().startsWith(ConsoleStack.url())) {
              foreign.add(request.url());
            }
          });
      for (String shown :
          List.of(
              path,
              path + "/versions",
              path + "/versions/1",
              path + "/versions/2/withdraw",
              path + "/diff?from=1&to=2",
              "/analyses?text=%3Cscript%3Ealert(1)%3C/script%3E&country=%22%3E%3Cimg%20src%3Dx%3E",
              "/world/Mining",
              "/corpus?text=%3Cscript%3E",
              "/corpus/" + HostileContent.DOCUMENT + "?at=0&length=30")) {
        page.navigate(shown);
        assertThat(page.evaluate(HARM)).as(shown).isEqualTo(List.of());
      }
      page.navigate(path);
      assertThat(page.locator("#summary")).containsText("<script>alert('text')</script>");
      assertThat(page.locator("#report")).containsText("<script>alert('heading')</script>");
      page.locator("#summary .why").first().click();
      assertThat(page.locator("#summary .passage-box"))
          .containsText("<script>alert('text')</script>");
      assertThat(page.evaluate(HARM)).isEqualTo(List.of());
      page.navigate("/corpus/" + HostileContent.DOCUMENT);
      assertThat(page.locator("h1")).containsText("<script>");
      assertThat(ran).isEmpty();
      assertThat(foreign).isEmpty();
    }
  }
}
