package org.lexatlas.worker;

import java.time.Clock;
import java.time.Duration;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.ledger.SimulatedCalls;
import org.lexatlas.store.ledger.WorkerStore;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker's way to PostgreSQL. The schema and the reference data are there once it starts. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Database workerDatabase(WorkerSettings settings) {
    var where = settings.database();
    Database database =
        Database.open(
            new DatabaseSettings(
                where.url(),
                where.user(),
                where.password(),
                where.poolSize(),
                Duration.ofSeconds(5)));
    database.migrate();
    new JurisdictionStore(database).seed();
    new TopicStore(database).seed();
    return database;
  }

  @Bean
  AttemptStore workerAttempts(Database workerDatabase, Clock clock) {
    return new AttemptStore(workerDatabase, clock);
  }

  @Bean
  CommandStore workerCommands(Database workerDatabase) {
    return new CommandStore(workerDatabase);
  }

  @Bean
  RunOpening workerOpening(Database workerDatabase) {
    return new RunOpening(workerDatabase);
  }

  @Bean
  WorkerStore workerBeats(Database workerDatabase) {
    return new WorkerStore(workerDatabase);
  }

  @Bean
  SimulatedCalls simulatedCalls(Database workerDatabase) {
    return new SimulatedCalls(workerDatabase);
  }
}
