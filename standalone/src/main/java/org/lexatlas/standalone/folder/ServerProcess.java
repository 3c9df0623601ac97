package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that outlives our memory of it. Process ids are used again, so the start time belongs
 * to the identity.
 *
 * @param port where it listens
 */
public record ServerProcess(long pid, Instant startedAt, int port) {

  /** Start times are computed from the boot time, which moves when the clock is set. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

  private static final Duration GRACE = Duration.ofSeconds(15);

  public static ServerProcess of(ProcessHandle handle, int port) {
    return new ServerProcess(
        handle.pid(), handle.info().startInstant().orElseGet(Instant::now), port);
  }

  /** The process itself, if it still runs. */
  public Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid).filter(ServerProcess::runs).filter(this::startedThen);
  }

  /** Whether this handle's process runs; a dead one that nobody has collected does not. */
  public static boolean runs(ProcessHandle handle) {
    return handle.isAlive() && !isZombie(handle.pid());
  }

  /**
   * Ends a process: politely, then by force.
   *
   * @throws IllegalStateException when it survives both
   */
  public static void stop(ProcessHandle handle) {
    handle.destroy();
    if (!endsWithin(handle, GRACE)) {
      handle.destroyForcibly();
      if (!endsWithin(handle, GRACE)) {
        throw new IllegalStateException("process " + handle.pid() + " cannot be stopped");
      }
    }
  }

  /** Waits for the end of a process, which need not be a child of ours. */
  public static boolean endsWithin(ProcessHandle handle, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (runs(handle)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.briefly();
    }
    return true;
  }

  private boolean startedThen(ProcessHandle handle) {
    return handle
        .info()
        .startInstant()
        .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_TOLERANCE) <= 0)
        .orElse(true);
  }

  private static boolean isZombie(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException notLinux) {
      return false;
    }
  }
}
