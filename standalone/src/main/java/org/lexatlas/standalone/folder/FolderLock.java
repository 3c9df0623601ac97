package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A hold on a data folder. The operating system ends it with the process, however that dies. */
public final class FolderLock implements AutoCloseable {

  /** Longer than a look by {@link #heldElsewhere}, which holds the lock for an instant. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /**
   * The files that this process holds: it must not open them again, since closing any channel on a
   * file ends the process's lock on it.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileLock lock;

  private FolderLock(Path file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  static FolderLock take(Path file, DataFolder folder) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var lock = tryLock(file);
      if (lock.isPresent() && OURS.add(file)) {
        return new FolderLock(file, lock.get());
      }
      if (System.nanoTime() > deadline) {
        throw new FolderInUse(folder);
      }
      Pause.briefly();
    }
  }

  static boolean heldElsewhere(Path file) {
    var lock = tryLock(file);
    lock.ifPresent(FolderLock::release);
    return lock.isEmpty();
  }

  /** False once it was given back. */
  public boolean isHeld() {
    return lock.isValid();
  }

  @Override
  public void close() {
    if (OURS.remove(file)) {
      release(lock);
    }
  }

  private static Optional<FileLock> tryLock(Path file) {
    if (OURS.contains(file)) {
      return Optional.empty();
    }
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) {
        channel.close();
      }
      return Optional.ofNullable(lock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  private static void release(FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
