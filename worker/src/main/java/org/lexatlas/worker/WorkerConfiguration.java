package org.lexatlas.worker;

import io.temporal.common.WorkerDeploymentVersion;
import io.temporal.spring.boot.WorkerOptionsCustomizer;
import io.temporal.spring.boot.autoconfigure.properties.TemporalProperties;
import io.temporal.worker.WorkerDeploymentOptions;
import io.temporal.worker.WorkerFactory;
import org.lexatlas.activities.campaign.AdmissionLoop;
import org.lexatlas.activities.run.AttributeCatalog;
import org.lexatlas.store.ledger.WorkerStore;
import org.springframework.beans.factory.ObjectProvider;
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
  WorkerOptionsCustomizer workerOptions(WorkerSettings settings) {
    return (options, name, queue) -> {
      // a step that runs while its worker leaves is alive, and Temporal must go on hearing so
      options.setAllowActivityHeartbeatDuringShutdown(true);
      WorkerSettings.Worker worker = settings.worker();
      if (worker.versioning()) {
        options.setDeploymentOptions(
            WorkerDeploymentOptions.newBuilder()
                .setVersion(new WorkerDeploymentVersion(worker.deployment(), worker.buildId()))
                .setUseVersioning(true)
                .setDefaultVersioningBehavior(worker.behavior())
                .build());
      }
      return options;
    };
  }

  @Bean
  WorkerFarewell workerFarewell(
      ObjectProvider<WorkerFactory> factory, WorkerSettings settings, AdmissionLoop admissionLoop) {
    return new WorkerFarewell(factory, settings.worker().grace(), admissionLoop::leave);
  }

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
