package org.lexatlas.api;

import org.lexatlas.store.Database;
import org.lexatlas.store.analysis.AnalysisList;
import org.lexatlas.store.analysis.VersionList;
import org.lexatlas.store.corpus.CorpusList;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.topic.TopicEdits;
import org.lexatlas.store.world.WorldStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What researchers' pages read. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

  @Bean
  AnalysisList analysisList(Database apiDatabase) {
    return new AnalysisList(apiDatabase);
  }

  @Bean
  VersionList versionList(Database apiDatabase) {
    return new VersionList(apiDatabase);
  }

  @Bean
  WorldStore world(Database apiDatabase) {
    return new WorldStore(apiDatabase);
  }

  @Bean
  CorpusList corpusList(Database apiDatabase) {
    return new CorpusList(apiDatabase);
  }

  @Bean
  TopicEdits topicEdits(Database apiDatabase) {
    return new TopicEdits(apiDatabase);
  }

  @Bean
  @ConditionalOnMissingBean
  CorpusStore corpusDocuments(Database apiDatabase) {
    return new CorpusStore(apiDatabase);
  }
}
