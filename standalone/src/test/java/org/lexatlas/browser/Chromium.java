package org.lexatlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, started once. Tests are skipped where there is none; {@code .ci/run}
 * installs it, and fails when they were.
 */
public final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
  private static final Optional<Path> EXECUTABLE = executable();

  /** Milliseconds; a machine may do many other things besides. */
  private static final int PATIENCE = 30_000;

  private Chromium() {}

  /** How a page is looked at. */
  public enum Device {
    DESKTOP(1360, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Device(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** A page of a browser that remembers nothing, on a desktop, in light colours. */
  public static Page page() {
    return context(Device.DESKTOP, ColorScheme.LIGHT, true).newPage();
  }

  public static Page page(Device device) {
    return context(device, ColorScheme.LIGHT, true).newPage();
  }

  /** A page that runs no script. */
  public static Page pageWithoutScript() {
    return context(Device.DESKTOP, ColorScheme.LIGHT, false).newPage();
  }

  /** A context of its own: close it with its page. */
  public static BrowserContext context(Device device, ColorScheme colours, boolean script) {
    return context(
        new Browser.NewContextOptions()
            .setViewportSize(device.width, device.height)
            .setColorScheme(colours)
            .setJavaScriptEnabled(script)
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  /** A browser of its own making: close it with its pages. */
  static BrowserContext context(Browser.NewContextOptions like) {
    Assumptions.assumeTrue(EXECUTABLE.isPresent(), "no chromium on the PATH");
    BrowserContext context =
        Started.BROWSER.newContext(
            like.setBaseURL(ConsoleStack.url()).setTimezoneId("America/Caracas"));
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  private static Optional<Path> executable() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static final class Started {
    static final Browser BROWSER = start();

    private static Browser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var arguments = new ArrayList<>(List.of("--disable-dev-shm-usage"));
      if (System.getProperty("user.name").equals("root")) {
        arguments.add("--no-sandbox"); // Chromium refuses its sandbox to root
      }
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(EXECUTABLE.orElseThrow())
                  .setArgs(arguments));
    }
  }
}
