package org.lexatlas.worker;

import io.temporal.spring.boot.autoconfigure.properties.TemporalProperties;
import io.temporal.spring.boot.autoconfigure.properties.WorkerProperties;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.lexatlas.activities.run.AttributeCatalog;
import org.lexatlas.store.ledger.WorkerStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** Says which task queues this worker serves, so that one that nobody serves can be seen. */
final class WorkerPresence {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerPresence.class);

  private final WorkerStore store;
  private final List<String> queues;
  private final AttributeCatalog attributes;
  private final boolean registers;
  private final String worker =
      ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();

  WorkerPresence(
      WorkerStore store,
      TemporalProperties temporal,
      AttributeCatalog attributes,
      boolean registers) {
    this.registers = registers;
    this.store = store;
    this.attributes = attributes;
    this.queues =
        Objects.requireNonNull(temporal.getWorkers()).stream()
            .map(WorkerProperties::getTaskQueue)
            .filter(Objects::nonNull)
            .toList();
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    if (registers) {
      attributes.register();
    }
    LOG.info("serving {}", queues);
  }

  @Scheduled(fixedDelay = 20_000)
  void beat() {
    try {
      store.beat(worker, queues);
    } catch (JdbiException away) {
      LOG.info("no heartbeat while PostgreSQL is away: {}", away.getMessage());
    }
  }
}
