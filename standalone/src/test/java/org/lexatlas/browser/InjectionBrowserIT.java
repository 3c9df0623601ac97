package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;

/** Texts of models, documents and operators are shown as text, whatever they try to be. */
class InjectionBrowserIT {

  private static final String[] VIEWS = {"rendered", "json", "inputs", "reply"};

  @Test
  void nothingThatAModelSaysRuns() {
    UUID run =
        Runs.start("RO", "Mining", "provider", ScriptedProvider.ID, "instructions", "hostile");
    Runs.until(run, RunStatus.IN_REVIEW); // its addresses are in no source list
    try (Page page = Chromium.page()) {
      List<String> alarms = alarms(page);
      for (String step : new String[] {"BASE_RESEARCH", "BLENDED_SYNTHESIS"}) {
        for (String view : VIEWS) {
          page.navigate("/runs/%s?step=%s&view=%s&history=shown".formatted(run, step, view));
          safe(page, alarms);
        }
      }
      page.navigate("/runs/" + run + "?step=BASE_RESEARCH");
      assertThat(page.locator("#outputs")).containsText("<script>alert('text')</script>");
    }
  }

  @Test
  void nothingThatAnOperatorTypesRuns() {
    UUID run = Runs.manual("RS", "Mining");
    for (String hostile : Hostile.FIELDS) {
      Runs.command(run, "type", "PAUSE", "reason", hostile);
      Runs.command(run, "type", "RESUME", "reason", hostile);
    }
    try (Page page = Chromium.page()) {
      List<String> alarms = alarms(page);
      page.navigate("/runs/" + run);
      assertThat(page.locator("#trail")).containsText("<script>alert('text')</script>");
      safe(page, alarms);
      page.navigate("/audit?run=" + run);
      safe(page, alarms);
      for (String hostile : Hostile.FIELDS) {
        page.navigate("/runs/new");
        page.getByLabel("Instructions").fill(hostile);
        Steps.button(page, "Start at once").click();
        assertThat(page.getByLabel("Instructions")).hasValue(hostile);
        safe(page, alarms);
      }
    }
  }

  @Test
  void nothingInAnAddressRuns() {
    try (Page page = Chromium.page()) {
      List<String> alarms = alarms(page);
      for (String hostile : Hostile.FIELDS) {
        String encoded =
            java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8);
        for (String path :
            new String[] {
              "/runs?text=",
              "/runs?campaign=",
              "/audit?run=",
              "/audit?text=",
              "/runs/new?country=",
              "/runs/",
              "/sign-in?next=",
              "/runs/failed?text="
            }) {
          page.navigate(path + encoded);
          safe(page, alarms);
        }
      }
    }
  }

  /** Whatever a script could do: a message box, or a complaint of the policy that stopped it. */
  private static List<String> alarms(Page page) {
    List<String> alarms = new ArrayList<>();
    page.onDialog(
        dialog -> {
          alarms.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            alarms.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(ConsoleStack.url())) {
            alarms.add("request: " + request.url());
          }
        });
    return alarms;
  }

  private static void safe(Page page, List<String> alarms) {
    page.waitForLoadState();
    assertThat(page.locator("main [onmouseover], main [onerror], main img, main script"))
        .hasCount(0);
    assertThat(page.locator("main a[href^='javascript' i], main [style]")).hasCount(0);
    org.assertj.core.api.Assertions.assertThat(alarms).as(page.url()).isEmpty();
  }
}
