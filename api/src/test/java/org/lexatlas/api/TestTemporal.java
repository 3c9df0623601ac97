package org.lexatlas.api;

import io.temporal.testserver.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** The in-memory Temporal server on a port. Time does not skip. */
final class TestTemporal implements AutoCloseable {

  private final int port;
  private final TestServer.PortBoundTestServer server;

  private TestTemporal(int port) {
    this.port = port;
    this.server = TestServer.createPortBoundServer(port);
  }

  static TestTemporal start() {
    return at(freePort());
  }

  static TestTemporal at(int port) {
    return new TestTemporal(port);
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.close();
  }
}
