package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunStatus;
import org.springframework.context.ConfigurableApplicationContext;

/** The console where people sign in: who may only look, and whose sign-in is gone. */
class TokenBrowserIT {

  /** Starts at the first use, so that it is skipped where the stack is. */
  private static final class Started {
    static final ConfigurableApplicationContext API =
        ConsoleStack.api(
            "--server.address=0.0.0.0",
            "--lexatlas.security.mode=token",
            "--lexatlas.security.tokens[0].name=vera",
            "--lexatlas.security.tokens[0].sha256=" + sha256("vera-secret"),
            "--lexatlas.security.tokens[1].name=otto",
            "--lexatlas.security.tokens[1].sha256=" + sha256("otto-secret"),
            "--lexatlas.security.tokens[1].role=operator");
    static final String URL =
        "http://127.0.0.1:" + API.getEnvironment().getProperty("local.server.port");
  }

  private static boolean started;

  @AfterAll
  static void stop() {
    if (started) {
      Started.API.close();
    }
  }

  private static String sha256(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A browser whose owner signed in, on the way to a page. */
  private static Page signedIn(BrowserContext context, String secret, String path) {
    started = true;
    Page page = context.newPage();
    page.navigate(Started.URL + path);
    assertThat(page.locator("h1")).hasText("Sign in");
    page.getByLabel("Token").fill(secret);
    Steps.button(page, "Sign in").click();
    assertThat(page).hasURL(Started.URL + path);
    return page;
  }

  private static BrowserContext browser() {
    return Chromium.context(Chromium.Device.DESKTOP, ColorScheme.LIGHT, true);
  }

  @Test
  void aViewerSeesNoCommandAndAForgedOneIsRefusedInWords() {
    UUID run = Runs.manual("SK", "Mining");
    UUID campaign = Campaigns.order("countries", "SK", "topics", "Stablecoins", "paused", "true");
    try (BrowserContext context = browser()) {
      Page page = signedIn(context, "vera-secret", "/runs/" + run);
      for (String path :
          new String[] {
            "/runs/" + run, "/runs", "/campaigns/" + campaign, "/campaigns", "/topics"
          }) {
        page.navigate(Started.URL + path);
        assertThat(page.locator(".who")).containsText("vera");
        assertThat(page.locator("[data-dialog], main form[method=post], a[href$='/new']"))
            .hasCount(0);
        Accessibility.check(page);
      }

      page.navigate(Started.URL + "/runs/" + run);
      page.evaluate(FORGED, "/runs/" + run + "/command");
      assertThat(page.locator("main"))
          .containsText("This needs the role OPERATOR; vera has VIEWER");
      assertThat(page.locator("main")).containsText("Nothing of it was done.");
      assertThat(page.locator("main form")).hasCount(0);
      Accessibility.check(page);
      assertThat(Runs.state(run).status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
    }
  }

  /** What a viewer who knows HTML can do: a form with the right token, made by hand. */
  private static final String FORGED =
      """
      path => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = path;
        const put = (name, value) => {
          const field = document.createElement('input');
          [field.type, field.name, field.value] = ['hidden', name, value];
          form.append(field);
        };
        put('_token', document.querySelector('[name=_token]').value);
        put('type', 'CANCEL');
        put('reason', 'because I can');
        document.body.append(form);
        form.submit();
      }
      """;

  @Test
  void aSignInThatIsGoneLosesNothingTyped() {
    UUID run = Runs.manual("SI", "Mining");
    try (BrowserContext context = browser()) {
      Page page = signedIn(context, "otto-secret", "/runs/" + run + "/command?type=PAUSE");
      page.getByLabel("Reason").fill("a long reason that took thought");
      context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("lexatlas_signed_in"));
      Steps.button(page, "Pause").click();
      assertThat(page.locator("main")).containsText("You are not signed in any more.");
      assertThat(page.locator("dl")).containsText("a long reason that took thought");
      Accessibility.check(page);

      Page other = page.waitForPopup(() -> Steps.link(page, "Sign in in another tab").click());
      other.getByLabel("Token").fill("otto-secret");
      Steps.button(other, "Sign in").click();
      assertThat(other.locator(".who")).containsText("otto");
      Steps.button(page, "Send it again").click();
      assertThat(page.locator("#head")).containsText("Paused");
      assertThat(page.locator("#trail")).containsText("a long reason that took thought");
    }
  }
}
