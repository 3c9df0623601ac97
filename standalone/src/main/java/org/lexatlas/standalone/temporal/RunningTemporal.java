package org.lexatlas.standalone.temporal;

import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.ServerProcess;

/**
 * A Temporal server that answers.
 *
 * @param words which one it is, for people
 * @param address {@code host:port}
 * @param uiUrl its web UI, without a trailing slash; null where there is none
 * @param process the process that was started for it; null when there is none of its own
 * @param server what {@link #close} ends
 */
public record RunningTemporal(
    TemporalKind kind,
    String words,
    String address,
    @Nullable String uiUrl,
    @Nullable ServerProcess process,
    Runnable server)
    implements AutoCloseable {

  /** The address, if somebody else runs the server; null where it is ours. */
  public @Nullable String givenAddress() {
    return kind == TemporalKind.ADDRESS ? address : null;
  }

  /** Ends the server where it is ours. */
  @Override
  public void close() {
    server.run();
  }
}
