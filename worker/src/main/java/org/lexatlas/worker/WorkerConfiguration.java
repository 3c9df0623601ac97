package org.lexatlas.worker;

import io.temporal.spring.boot.autoconfigure.properties.TemporalProperties;
import org.lexatlas.activities.run.AttributeCatalog;
import org.lexatlas.store.ledger.WorkerStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole worker, for a process of its own and for one that composes it with others. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(WorkerSettings.class)
@PropertySource(value = "classpath:lexatlas-worker.yaml", factory = YamlDefaults.class)
@Import({
  StoreConfiguration.class,
  ProviderConfiguration.class,
  ActivityConfiguration.class,
  CorpusConfiguration.class,
  CampaignConfiguration.class,
  WireConfiguration.class
})
public class WorkerConfiguration {

  @Bean
  WorkerPresence workerPresence(
      WorkerStore workerBeats,
      TemporalProperties temporal,
      AttributeCatalog attributes,
      WorkerSettings settings) {
    return new WorkerPresence(
        workerBeats, temporal, attributes, settings.searchAttributes().register());
  }
}
