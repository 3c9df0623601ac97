package org.lexatlas.api.web;

import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives the {@link Shell} to every template. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

  private final ThymeleafViewResolver templates;
  private final Shell shell;

  ConsoleConfiguration(ThymeleafViewResolver templates, Shell shell) {
    this.templates = templates;
    this.shell = shell;
  }

  @PostConstruct
  void shareShell() {
    templates.addStaticVariable("shell", shell);
  }
}
