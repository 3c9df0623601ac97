package org.lexatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core what it finds on a page: nothing may be found. */
public final class Accessibility {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  public static void check(Page page) {
    var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(found.stream().flatMap(Accessibility::words)).as(page.url()).isEmpty();
  }

  private static java.util.stream.Stream<String> words(
      com.deque.html.axecore.results.Rule violation) {
    return violation.getNodes().stream()
        .map(node -> violation.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
  }
}
