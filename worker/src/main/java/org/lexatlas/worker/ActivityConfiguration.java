package org.lexatlas.worker;

import io.temporal.serviceclient.OperatorServiceStubs;
import io.temporal.serviceclient.OperatorServiceStubsOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.time.Clock;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.run.AttributeCatalog;
import org.lexatlas.activities.run.NamespaceId;
import org.lexatlas.activities.run.RunKeeping;
import org.lexatlas.activities.run.RunSettings;
import org.lexatlas.activities.step.RateGate;
import org.lexatlas.activities.step.RunSteps;
import org.lexatlas.activities.step.StepReading;
import org.lexatlas.store.Database;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The activities, named as the worker's defaults file lists them. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

  @Bean(destroyMethod = "shutdown")
  OperatorServiceStubs operatorStubs(WorkflowServiceStubs stubs) {
    return OperatorServiceStubs.newServiceStubs(
        OperatorServiceStubsOptions.newBuilder()
            .setChannel(stubs.getRawChannel())
            .validateAndBuildWithDefaults());
  }

  @Bean
  AttributeCatalog attributeCatalog(
      OperatorServiceStubs operatorStubs, @Value("${spring.temporal.namespace}") String namespace) {
    return new AttributeCatalog(operatorStubs, namespace);
  }

  @Bean
  NamespaceId namespaceId(
      WorkflowServiceStubs stubs, @Value("${spring.temporal.namespace}") String namespace) {
    return new NamespaceId(stubs, namespace);
  }

  @Bean
  RunKeeping runKeeping(
      RunOpening workerOpening,
      CommandStore workerCommands,
      AttemptStore workerAttempts,
      Database workerDatabase,
      Providers providers,
      AttributeCatalog attributes,
      NamespaceId namespaceId,
      WorkerSettings settings,
      Clock clock) {
    return new RunKeeping(
        workerOpening,
        workerCommands,
        workerAttempts,
        new JurisdictionStore(workerDatabase),
        new TopicStore(workerDatabase),
        providers,
        attributes,
        namespaceId,
        new RunSettings(
            settings.run().openWindow(), settings.provider(), settings.run().reviewBySignal()),
        clock);
  }

  @Bean
  RunSteps runSteps(
      AttemptStore workerAttempts,
      Database workerDatabase,
      Providers providers,
      RateGate rateGate) {
    return new RunSteps(
        workerAttempts,
        providers,
        new JurisdictionStore(workerDatabase),
        new TopicStore(workerDatabase),
        new StepReading(workerDatabase),
        rateGate);
  }
}
