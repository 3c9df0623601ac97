package org.lexatlas.standalone.temporal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.ServerProcess;

/**
 * Servers that an instance left behind when it was killed. A second server would open the same
 * database file without complaint, so they are stopped first. They are known by the folder's
 * record, and by the database file among their arguments, should the kill have come before the
 * record.
 *
 * <p>Call only while holding the data folder's lock.
 */
public final class OrphanedTemporal {

  private OrphanedTemporal() {}

  /** Returns the processes that were stopped. */
  public static List<Long> stop(DataFolder folder) {
    var memory = folder.memory();
    var recorded = memory.temporalServer();
    var orphans =
        Stream.concat(
                Stream.ofNullable(recorded).flatMap(server -> server.alive().stream()),
                ProcessHandle.allProcesses()
                    .filter(process -> serves(process, folder.temporalDatabase()))
                    .filter(ServerProcess::runs))
            .distinct()
            .toList();
    orphans.forEach(ServerProcess::stop);
    if (recorded != null) {
      folder.remember(memory.withTemporalServer(null));
    }
    return orphans.stream().map(ProcessHandle::pid).toList();
  }

  /** Whether a process is a Temporal server on this database file. */
  static boolean serves(ProcessHandle process, Path database) {
    return process
        .info()
        .arguments()
        .map(List::of)
        .filter(arguments -> arguments.contains("start-dev"))
        .filter(arguments -> arguments.contains(database.toString()))
        .isPresent();
  }
}
