package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Ports that were picked and may not be listened on yet: instances that start at the same moment
 * would else pick the same one. A promise is a locked file, so it ends with the process, however
 * that ends.
 */
final class PortPromise {

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
   * Where no file can be locked every port is granted: two that start at once may then clash, and
   * the later one says so.
   */
  @SuppressWarnings("resource") // open until the process ends
  boolean grants(int port) {
    try {
      Files.createDirectories(folder);
      var file =
          FileChannel.open(
              folder.resolve(Integer.toString(port)),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (file.tryLock() != null) {
        return true;
      }
      file.close();
      return false;
    } catch (OverlappingFileLockException ours) {
      return false;
    } catch (IOException unusable) {
      return true;
    }
  }
}
