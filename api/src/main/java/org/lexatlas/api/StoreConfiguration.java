package org.lexatlas.api;

import java.time.Clock;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.BaselineImport;
import org.lexatlas.store.analysis.VersionCommands;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.campaign.ScheduleStore;
import org.lexatlas.store.campaign.SilentCampaigns;
import org.lexatlas.store.event.EventStore;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.ledger.RunHistory;
import org.lexatlas.store.ledger.WorkerStore;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.CommandList;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunList;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.store.run.SilentRuns;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The api's way to PostgreSQL. Where another module of the same process has made one of these
 * beans, that one is used; where both are there, parameters are matched by the names given here.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  Database apiDatabase(ApiSettings settings) {
    var where = settings.database();
    return Database.open(
        new DatabaseSettings(
            where.url(), where.user(), where.password(), where.poolSize(), where.connectTimeout()));
  }

  @Bean
  @ConditionalOnMissingBean
  RunStore runs(Database apiDatabase) {
    return new RunStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  RunList runList(Database apiDatabase) {
    return new RunList(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  SilentRuns silentRuns(Database apiDatabase, Clock clock) {
    return new SilentRuns(apiDatabase, clock);
  }

  @Bean
  @ConditionalOnMissingBean
  CommandList commandList(Database apiDatabase) {
    return new CommandList(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  CommandStore commands(Database apiDatabase) {
    return new CommandStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  AttemptTexts attempts(Database apiDatabase) {
    return new AttemptTexts(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  AnalysisStore analyses(Database apiDatabase) {
    return new AnalysisStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  VersionCommands versionCommands(Database apiDatabase) {
    return new VersionCommands(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  BaselineImport baselineImport(Database apiDatabase) {
    return new BaselineImport(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  TopicStore topics(Database apiDatabase) {
    return new TopicStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  JurisdictionStore jurisdictions(Database apiDatabase) {
    return new JurisdictionStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  CampaignStore campaigns(Database apiDatabase) {
    return new CampaignStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  SilentCampaigns silentCampaigns(Database apiDatabase, Clock clock) {
    return new SilentCampaigns(apiDatabase, clock);
  }

  @Bean
  @ConditionalOnMissingBean
  CampaignList campaignList(Database apiDatabase) {
    return new CampaignList(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  ScheduleStore schedules(Database apiDatabase) {
    return new ScheduleStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  RunHistory runHistory(Database apiDatabase) {
    return new RunHistory(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  EventStore events(Database apiDatabase) {
    return new EventStore(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  WorkerStore workers(Database apiDatabase) {
    return new WorkerStore(apiDatabase);
  }
}
