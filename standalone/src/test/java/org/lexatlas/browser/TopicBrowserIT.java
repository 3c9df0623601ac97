package org.lexatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Topics: a form without YAML that adds one and makes new versions. */
class TopicBrowserIT {

  @Test
  void isAddedAndEditedWithoutScript() {
    try (Page page = Chromium.pageWithoutScript()) {
      page.navigate("/topics");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a topic")).click();
      page.locator("#id").fill("Prize_Draws");
      page.locator("#title").fill("Prize draws");
      page.locator("#description").fill("May a private person hold one?");
      status(page, 0, "Free", "0", "No act forbids it.");
      status(page, 1, "Banned", "3", "An act forbids it.");
      button(page, "Up status 2").click();
      assertThat(page.locator("[id='statuses[0].name']")).hasValue("Banned");
      button(page, "Down status 1").click();
      button(page, "Add the topic").click();
      assertThat(page.locator("h1")).hasText("Prize draws");
      assertThat(page.locator(".toast")).hasText("Topic Prize_Draws was added");

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
      page.locator("#title").fill("Prize draws and raffles");
      page.locator("#reason").fill("raffles are asked for too");
      button(page, "Save as version 2").click();
      assertThat(page.locator("h1")).hasText("Prize draws and raffles");
      assertThat(page.locator("main")).containsText("raffles are asked for too");
      page.navigate("/world/Prize_Draws");
      assertThat(page.locator(".legend")).containsText("Banned");
    }
  }

  @Test
  void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
    try (Page page = Chromium.page()) {
      page.navigate("/topics/new");
      Accessibility.check(page);
      page.locator("#id").fill("no spaces allowed");
      page.locator("#title").fill("Kept");
      status(page, 0, "a b", "much", "");
      button(page, "Add the topic").click();
      assertThat(page.locator("#id-fault")).containsText("letters, digits and underscores");
      assertThat(page.locator("[id='statuses[0].severity-fault']")).containsText("whole number");
      assertThat(page.locator("[id='statuses[0].severity']")).hasValue("much");
      assertThat(page.locator("#title")).hasValue("Kept");
      Accessibility.check(page);
    }
  }

  @Test
  void anEditThatCameLateIsRefusedAndNotLost() {
    try (Page first = Chromium.page();
        Page second = Chromium.page()) {
      first.navigate("/topics/Travel_Rule/edit");
      second.navigate("/topics/Travel_Rule/edit");
      first.locator("#title").fill("The Travel Rule");
      button(first, "Save as version 2").click();
      assertThat(first.locator("h1")).hasText("The Travel Rule");
      second.locator("#title").fill("Another title");
      button(second, "Save as version 2").click();
      assertThat(second.getByRole(AriaRole.ALERT)).containsText("at version 2 by now");
      assertThat(second.locator("#title")).hasValue("Another title");
      Accessibility.check(second);
      button(second, "Save as version 3").click();
      assertThat(second.locator("h1")).hasText("Another title");
      second.navigate("/jurisdictions");
      Accessibility.check(second);
      second.navigate("/topics/Travel_Rule");
      Accessibility.check(second);
    }
  }

  private static void status(Page page, int row, String name, String severity, String definition) {
    String at = "[id='statuses[" + row + "].";
    page.locator(at + "name']").fill(name);
    page.locator(at + "severity']").fill(severity);
    page.locator(at + "definition']").fill(definition);
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
