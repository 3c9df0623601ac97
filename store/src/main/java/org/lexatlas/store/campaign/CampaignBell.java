package org.lexatlas.store.campaign;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when a slot of a campaign ends or a command takes effect: one connection listens for the
 * whole process. A ring can be lost while the connection is broken; whoever waits looks again after
 * a bounded time anyway. Thread-safe.
 */
public final class CampaignBell implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CampaignBell.class);
  private static final int LISTEN_MILLIS = 500; // so soon a closed bell falls silent
  private static final Duration RECONNECT = Duration.ofSeconds(1);

  private final Database database;
  private final Map<String, Set<Semaphore>> waiting = new ConcurrentHashMap<>();
  private @Nullable Thread listener;
  private volatile boolean closed;

  public CampaignBell(Database database) {
    this.database = database;
  }

  /** Somebody who waits for one campaign's rings; none is missed between two waits. */
  public final class Ear implements AutoCloseable {
    private final String campaign;
    private final Semaphore rings = new Semaphore(0);

    private Ear(UUID campaign) {
      this.campaign = campaign.toString();
      waiting.computeIfAbsent(this.campaign, id -> ConcurrentHashMap.newKeySet()).add(rings);
    }

    /** Returns at the first ring since the last wait, or after the time. */
    public void await(Duration atMost) throws InterruptedException {
      if (rings.tryAcquire(Math.max(1, atMost.toMillis()), TimeUnit.MILLISECONDS)) {
        rings.drainPermits();
      }
    }

    @Override
    public void close() {
      waiting.computeIfPresent(
          campaign,
          (id, ears) -> {
            ears.remove(rings);
            return ears.isEmpty() ? null : ears;
          });
    }
  }

  public Ear listen(UUID campaign) {
    begin();
    return new Ear(campaign);
  }

  private synchronized void begin() {
    if (listener == null && !closed) {
      listener = Thread.ofPlatform().daemon().name("campaign-bell").start(this::listenOn);
    }
  }

  private void listenOn() {
    while (!closed) {
      try {
        database.jdbi().useHandle(this::listenWith);
      } catch (RuntimeException away) {
        if (!closed) {
          LOG.info("campaigns are not rung for while PostgreSQL is away: {}", away.getMessage());
          LockSupport.parkNanos(RECONNECT.toNanos());
        }
      }
    }
  }

  private void listenWith(Handle handle) {
    handle.execute("listen " + CampaignStore.CHANNEL);
    try {
      PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
      while (!closed) {
        PGNotification[] rings = connection.getNotifications(LISTEN_MILLIS);
        for (PGNotification ring : rings == null ? new PGNotification[0] : rings) {
          waiting.getOrDefault(ring.getParameter(), Set.of()).forEach(Semaphore::release);
        }
      }
      handle.execute("unlisten *"); // the connection goes back to the pool
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Returns when the connection is given back, so that its pool can be closed. */
  @Override
  public synchronized void close() {
    closed = true;
    if (listener != null) {
      LockSupport.unpark(listener);
      try {
        listener.join(Duration.ofMillis(4L * LISTEN_MILLIS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
