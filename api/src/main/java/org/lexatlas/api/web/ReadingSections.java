package org.lexatlas.api.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the researcher's pages into the navigation. */
@Configuration(proxyBeanMethods = false)
class ReadingSections {

  private static final String SHEET = "/assets/reading.css";

  @Bean
  Section analysesSection() {
    return new Section("analyses", "Analyses", "/analyses", 20, SHEET);
  }

  @Bean
  Section worldSection() {
    return new Section("world", "World", "/world", 30, SHEET);
  }

  @Bean
  Section topicsSection() {
    return new Section("topics", "Topics", "/topics", 50, SHEET);
  }

  @Bean
  Section corpusSection() {
    return new Section("corpus", "Corpus", "/corpus", 60, SHEET);
  }
}
