package org.lexatlas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.lexatlas.domain.run.Step;

/** What people do on the page of a run. */
final class Steps {

  private Steps() {}

  static void open(Page page, UUID run) {
    page.navigate("/runs/" + run);
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The line of a step in Step Control. */
  static Locator control(Page page, Step step) {
    return page.locator("#control .controls > li").nth(step.ordinal());
  }

  /** The button that asks for a step. */
  static Locator request(Page page, Step step) {
    return page.locator("#request-" + step);
  }

  /** Asks for a step through the dialog. */
  static void run(Page page, Step step, String button) {
    request(page, step).click();
    page.locator("dialog").getByRole(AriaRole.BUTTON, named(button)).click();
  }

  static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
