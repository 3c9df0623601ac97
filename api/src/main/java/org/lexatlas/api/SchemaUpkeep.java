package org.lexatlas.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;
import org.lexatlas.store.Outage;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the schema and the reference data up to date before the first request is taken. While
 * PostgreSQL is away the api starts without, and this tries again until it succeeds; any other
 * fault keeps the api from starting.
 */
@Component
final class SchemaUpkeep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SchemaUpkeep.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Database database;
  private final TopicStore topics;
  private final JurisdictionStore jurisdictions;
  private @Nullable Thread trying;
  private boolean running;

  SchemaUpkeep(Database apiDatabase, TopicStore topics, JurisdictionStore jurisdictions) {
    this.database = apiDatabase;
    this.topics = topics;
    this.jurisdictions = jurisdictions;
  }

  @Override
  public void start() {
    running = true;
    if (!done()) {
      trying = Thread.ofVirtual().name("schema-upkeep").start(this::tryUntilDone);
    }
  }

  private boolean done() {
    try {
      database.migrate();
      jurisdictions.seed();
      topics.seed();
      return true;
    } catch (RuntimeException fault) {
      if (!Outage.explains(fault)) {
        throw fault;
      }
      if (trying == null) { // once, not at every further try
        String words = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        LOG.warn("PostgreSQL is away; its schema is looked after later: {}", words);
      }
      return false;
    }
  }

  private void tryUntilDone() {
    try {
      do {
        Thread.sleep(PAUSE);
      } while (!done());
      LOG.info("PostgreSQL is back, its schema is up to date");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.error("The schema cannot be brought up to date: start the api again", fault);
    }
  }

  @Override
  public void stop() {
    running = false;
    if (trying != null) {
      trying.interrupt();
      trying = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server. */
  @Override
  public int getPhase() {
    return 0;
  }
}
