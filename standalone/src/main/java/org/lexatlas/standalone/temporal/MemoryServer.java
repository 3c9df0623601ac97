package org.lexatlas.standalone.temporal;

import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.internal.testservice.GRPCServerHelper;
import io.temporal.internal.testservice.TestServicesStarter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerUnavailable;

/**
 * The test server of the SDK inside this process, for machines that cannot have the real one. Time
 * does not skip in it. Built from its parts, because its own port-bound form listens on all
 * interfaces.
 */
record MemoryServer() implements TemporalPlace {

  static final String WORDS =
      "the in-memory server: it has no web UI, and it forgets every run's history when this"
          + " instance ends";

  @Override
  public RunningTemporal start(PortChoice ports) {
    int port = ports.pick("Temporal", PORT);
    var services = new TestServicesStarter(true, 0);
    var builder =
        NettyServerBuilder.forAddress(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
            InsecureServerCredentials.create());
    GRPCServerHelper.registerServicesAndHealthChecks(services.getServices(), builder);
    try {
      var server = builder.build().start();
      return new RunningTemporal(
          TemporalKind.MEMORY,
          WORDS,
          "127.0.0.1:" + port,
          null,
          null,
          () -> stop(server, services));
    } catch (IOException e) {
      services.close();
      throw new ServerUnavailable(
          "The in-memory Temporal server cannot listen on port %d: %s"
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private static void stop(Server server, TestServicesStarter services) {
    server.shutdown();
    services.close();
    try {
      if (!server.awaitTermination(5, TimeUnit.SECONDS)) {
        server.shutdownNow();
      }
    } catch (InterruptedException e) {
      server.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
