package org.lexatlas.api.event;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;
import org.lexatlas.store.event.Announcements;
import org.lexatlas.store.event.Announcements.Announcement;
import org.lexatlas.store.event.EventId;
import org.lexatlas.store.event.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the outbox once for all streams of this process. Woken by PostgreSQL; connects again after
 * an outage. At rest it asks nothing but now and then whether an announcement got lost.
 */
@Component
public final class EventHub implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EventHub.class);

  /** A lost announcement is made up for after so long. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  /** An older transaction is still running: its events come first, without an announcement. */
  private static final Duration UNSETTLED = Duration.ofMillis(100);

  /** What comes within so long is read at once; nobody sees the difference. */
  private static final Duration TOGETHER = Duration.ofMillis(50);

  /** The same while nobody watches. */
  private static final Duration UNWATCHED = Duration.ofSeconds(1);

  private static final Duration RECONNECT = Duration.ofSeconds(2);
  private static final Duration KEPT = Duration.ofDays(2);
  private static final Duration FORGET_EVERY = Duration.ofMinutes(30);
  private static final int BATCH = 500;
  private static final EventStore.Interest ANYTHING =
      new EventStore.Interest(null, null, null, null);

  private final Database database;
  private final EventStore events;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final Semaphore watched = new Semaphore(0);
  private volatile EventId place = EventId.NONE;
  private long forgotAt = System.nanoTime();
  private @Nullable Thread reading;

  EventHub(Database apiDatabase, EventStore events) {
    this.database = apiDatabase;
    this.events = events;
  }

  /** Everything up to here was offered to the streams. */
  public EventId place() {
    return place;
  }

  /** The place of what can be seen just now, which while nobody watches is ahead of the streams. */
  public EventId here() {
    EventId offered = place;
    if (!streams.isEmpty()) {
      return offered;
    }
    EventId newest = events.newest();
    return newest.compareTo(offered) > 0 ? newest : offered;
  }

  EventStream open(EventStore.Interest interest) {
    var stream = new EventStream(interest);
    streams.add(stream);
    watched.release();
    if (!isRunning()) {
      stream.close();
    }
    return stream;
  }

  void close(EventStream stream) {
    streams.remove(stream);
  }

  /** How many streams are open. */
  public int streams() {
    return streams.size();
  }

  private void readOn() {
    boolean away = false;
    while (!Thread.currentThread().isInterrupted()) {
      try (var announcements = Announcements.listen(database)) {
        if (place.equals(EventId.NONE)) {
          place = events.newest();
        }
        away = false;
        follow(announcements);
      } catch (SQLException | JdbiException e) {
        if (!away) {
          LOG.warn("Live views wait for PostgreSQL: {}", e.getMessage());
        }
        away = true;
        pause();
      } catch (RuntimeException unforeseen) { // one bad event may not end all live views
        LOG.error("Live views stumbled, and go on", unforeseen);
        pause();
      }
    }
  }

  private void follow(Announcements announcements) throws SQLException {
    boolean settled = pass();
    while (!Thread.currentThread().isInterrupted()) {
      List<Announcement> come = announcements.await(settled ? QUIET : UNSETTLED);
      for (Announcement announcement : come) {
        if (announcement.channel().equals(Announcements.PROGRESS)) {
          streams.forEach(stream -> stream.progressed(announcement.words()));
        }
      }
      gather();
      settled = pass();
    }
  }

  /** Lets more come before it is read, unless somebody begins to watch. */
  private void gather() {
    watched.drainPermits();
    Duration time = streams.isEmpty() ? UNWATCHED : TOGETHER;
    try {
      boolean ignored = watched.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Offers what is new; false when there is more that cannot be seen yet. */
  private boolean pass() {
    List<org.lexatlas.store.event.EventRow> found;
    do {
      found = events.after(place, ANYTHING, BATCH);
      for (var event : found) {
        streams.forEach(stream -> stream.offer(event));
        place = event.place();
      }
    } while (found.size() == BATCH);
    if (System.nanoTime() - forgotAt > FORGET_EVERY.toNanos()) {
      forgotAt = System.nanoTime();
      events.forget(KEPT);
    }
    return !events.unsettled();
  }

  private static void pause() {
    try {
      Thread.sleep(RECONNECT);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    // not a virtual thread: the driver waits in a system call for as long as nothing happens
    reading = Thread.ofPlatform().daemon().name("events").start(this::readOn);
  }

  @Override
  public void stop() {
    if (reading != null) {
      reading.interrupt();
      reading = null;
    }
    streams.forEach(EventStream::close);
  }

  @Override
  public boolean isRunning() {
    return reading != null;
  }

  /** After the schema is there; stops before the web server waits for its requests to end. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
