package org.lexatlas.standalone.temporal;

import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerUnavailable;

/** A place that a Temporal server comes from. */
public sealed interface TemporalPlace permits GivenAddress, ExecutableServer, MemoryServer {

  /** The port of Temporal's own convention. */
  int PORT = 7233;

  /** The web UI's. */
  int UI_PORT = 8233;

  /** The one namespace that is used here. */
  String NAMESPACE = "default";

  /**
   * Starts the server, or finds it running.
   *
   * @throws ServerUnavailable when it does not answer
   */
  RunningTemporal start(PortChoice ports);
}
