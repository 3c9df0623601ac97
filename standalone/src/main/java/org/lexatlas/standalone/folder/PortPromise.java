package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ports that were picked and may not be listened on yet: instances that start at the same moment
 * would else pick the same one. A promise is a locked file, so it ends with the process, however
 * that ends.
 */
final class PortPromise {

  /** Open until the process ends: an unreachable one would be closed, and its lock with it. */
  private static final Map<Integer, Optional<FileChannel>> HELD = new HashMap<>();

  private final Path folder;

  PortPromise(Path folder) {
    this.folder = folder;
  }

  /** The promises of this machine's user. */
  static PortPromise ofThisUser() {
    return new PortPromise(
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "lexatlas-ports-" + System.getProperty("user.name")));
  }

  /**
   * Whether the port is now this process's; false when a process has it already, this one included.
   * Where no file can be locked every port is granted once in this process: two processes that
   * start at once may then clash, and the later one says so.
   */
  boolean grants(int port) {
    synchronized (HELD) {
      if (HELD.containsKey(port)) {
        return false;
      }
      Optional<FileChannel> file = open(port);
      if (file.isPresent() && !locked(file.get())) {
        return false;
      }
      HELD.put(port, file);
      return true;
    }
  }

  private Optional<FileChannel> open(int port) {
    try {
      Files.createDirectories(folder);
      return Optional.of(
          FileChannel.open(
              folder.resolve(Integer.toString(port)),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE));
    } catch (IOException unusable) {
      return Optional.empty();
    }
  }

  /** Closes the file where another process has it. */
  private static boolean locked(FileChannel file) {
    try {
      if (file.tryLock() != null) {
        return true;
      }
      file.close();
      return false;
    } catch (IOException unusable) {
      return true;
    }
  }
}
