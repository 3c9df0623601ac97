package org.lexatlas.api.web.campaign;

import org.lexatlas.api.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts campaigns and schedules into the navigation. */
@Configuration(proxyBeanMethods = false)
class CampaignSection {

  static final String SHEET = "/assets/campaign.css";

  @Bean
  Section campaignSection() {
    return new Section("campaigns", "Campaigns", "/campaigns", 40, SHEET);
  }

  @Bean
  Section scheduleSection() {
    return new Section("schedules", "Schedules", "/schedules", 45, SHEET);
  }
}
