package org.lexatlas.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Makes pictures of every page in its states, light and dark, on a desktop and a phone, into {@code
 * target/screenshots}; run by name (docs/console.md says how).
 */
class Screenshots {

  /** Pixels; Chromium paints no more than about 16,000 at once. */
  private static final int TALLEST = 12_000;

  private final Path folder =
      Path.of(System.getProperty("screenshots.folder", "target/screenshots"));
  private final String only = System.getProperty("screenshots.only", "");

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES) // hundreds of pictures, on a busy machine too
  void ofEveryPageInItsStates() {
    Map<String, String> pages = PageStates.all();
    for (var device : Chromium.Device.values()) {
      for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        try (BrowserContext context = Chromium.context(device, colours, true)) {
          pages.forEach((name, path) -> shoot(context, name, path, device, colours));
        }
      }
    }
  }

  private void shoot(
      BrowserContext context,
      String name,
      String path,
      Chromium.Device device,
      ColorScheme colours) {
    if (!name.startsWith(only)) {
      return;
    }
    try (Page page = context.newPage()) {
      page.navigate(path);
      page.waitForLoadState();
      String file = "%s-%s-%s.png".formatted(name, device, colours).toLowerCase(Locale.ROOT);
      int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
      page.setViewportSize(device.width, Math.min(height, TALLEST));
      page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
    }
  }
}
