package org.lexatlas.api.web.run;

import org.lexatlas.api.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts runs into the navigation. */
@Configuration(proxyBeanMethods = false)
class RunSection {

  @Bean
  Section runSection() {
    return new Section("runs", "Runs", "/runs", 10, "/assets/runs.css");
  }
}
