package org.lexatlas.api.temporal;

import io.grpc.ConnectivityState;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.schedules.ScheduleClient;
import io.temporal.client.schedules.ScheduleClientOptions;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.SimpleSslContextBuilder;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.lexatlas.workflows.wire.WireFormat;

/**
 * A client of Temporal that connects when it is first used, so that the api starts, and serves what
 * is read, without Temporal. Thread-safe.
 */
public final class TemporalLink implements AutoCloseable {

  /** Longer and a request that only wants to be refused would wait for it. */
  private static final Duration PROBE = Duration.ofSeconds(1);

  /** A server that is there takes a new connection within this. */
  private static final Duration RECONNECTING = Duration.ofMillis(300);

  /** An operator waits for these calls: after so long the answer is "in doubt". */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String namespace;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private final ReentrantLock probing = new ReentrantLock();
  private volatile boolean down;
  private volatile long probedAt;
  private volatile boolean probed;

  private TemporalLink(WorkflowServiceStubs stubs, String namespace) {
    this.namespace = namespace;
    this.stubs = stubs;
    this.client =
        WorkflowClient.newInstance(
            stubs,
            WorkflowClientOptions.newBuilder()
                .setNamespace(namespace)
                .setDataConverter(WireFormat.converter())
                .setIdentity("lexatlas-api")
                .validateAndBuildWithDefaults());
  }

  /** Makes the link without connecting. */
  public static TemporalLink to(TemporalSettings settings) {
    var connection = settings.connection();
    var options =
        WorkflowServiceStubsOptions.newBuilder()
            .setTarget(connection.address())
            .setRpcTimeout(PATIENCE)
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(PATIENCE).validateBuildWithDefaults())
            .setConnectionBackoffResetFrequency(Duration.ofSeconds(2));
    TemporalSettings.Mtls mtls = connection.mtls();
    if (mtls != null) {
      options.setSslContext(sslContext(mtls));
    } else if (connection.https()) {
      options.setEnableHttps(true);
    }
    String key = connection.apiKey();
    if (key != null) {
      options.addApiKey(() -> key);
    }
    return new TemporalLink(
        WorkflowServiceStubs.newServiceStubs(options.validateAndBuildWithDefaults()),
        settings.namespace());
  }

  private static io.grpc.netty.shaded.io.netty.handler.ssl.SslContext sslContext(
      TemporalSettings.Mtls mtls) {
    try (InputStream certificates = Files.newInputStream(mtls.certChainFile());
        InputStream key = Files.newInputStream(mtls.keyFile())) {
      return SimpleSslContextBuilder.forPKCS8(certificates, key).build();
    } catch (IOException e) {
      throw new UncheckedIOException("spring.temporal.connection.mtls cannot be read", e);
    }
  }

  public WorkflowClient client() {
    return client;
  }

  /** A client of the server's schedules. */
  public ScheduleClient schedules() {
    return ScheduleClient.newInstance(
        stubs,
        ScheduleClientOptions.newBuilder()
            .setNamespace(namespace)
            .setDataConverter(WireFormat.converter())
            .setIdentity("lexatlas-api")
            .build());
  }

  public String namespace() {
    return namespace;
  }

  /** Whether Temporal is known not to answer. Asks at most once a second. */
  public boolean isDown() {
    boolean fresh = probed && System.nanoTime() - probedAt < PROBE.toNanos();
    if (!fresh) {
      probing.lock();
      try {
        if (!probed || System.nanoTime() - probedAt >= PROBE.toNanos()) {
          down = !answers();
          probedAt = System.nanoTime();
          probed = true;
        }
      } finally {
        probing.unlock();
      }
    }
    return down;
  }

  /** Whether Temporal did not answer when it was last asked; asks nothing. */
  public boolean wasDown() {
    return down;
  }

  private boolean answers() {
    Status.Code code = ask(probed ? PROBE : PATIENCE, false);
    if (code == Status.Code.UNAVAILABLE) {
      // perhaps only the old connection is broken: try once over a new one
      stubs.getRawChannel().resetConnectBackoff();
      code = ask(RECONNECTING, true);
    }
    return switch (code) {
      case UNAVAILABLE -> false;
      // slow is not down, as long as there is a connection
      case DEADLINE_EXCEEDED -> stubs.getRawChannel().getState(false) == ConnectivityState.READY;
      // any other refusal, such as of an unauthenticated health check, is an answer too
      default -> true;
    };
  }

  private Status.Code ask(Duration patience, boolean waitForReady) {
    try {
      var health =
          HealthGrpc.newBlockingStub(stubs.getRawChannel())
              .withDeadlineAfter(patience.toMillis(), TimeUnit.MILLISECONDS);
      var reply =
          (waitForReady ? health.withWaitForReady() : health)
              .check(
                  HealthCheckRequest.newBuilder()
                      .setService(WorkflowServiceStubs.HEALTH_CHECK_SERVICE_NAME)
                      .build());
      return reply.getStatus() == ServingStatus.NOT_SERVING
          ? Status.Code.UNAVAILABLE
          : Status.Code.OK;
    } catch (StatusRuntimeException e) {
      return e.getStatus().getCode();
    }
  }

  @Override
  public void close() {
    stubs.shutdownNow();
  }
}
