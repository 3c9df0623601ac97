package org.lexatlas.activities.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.AddSearchAttributesResponse;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.ListSearchAttributesResponse;
import io.temporal.api.operatorservice.v1.OperatorServiceGrpc.OperatorServiceImplBase;
import io.temporal.serviceclient.OperatorServiceStubs;
import io.temporal.serviceclient.OperatorServiceStubsOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.workflows.wire.SearchAttributes;

/** Search attributes of a Temporal that is away for a while and comes back without its data. */
class AttributeCatalogTest {

  private final Operator operator = new Operator();
  private Instant now = Instant.parse("2026-01-31T12:00:00Z");
  private Server server;
  private OperatorServiceStubs stubs;
  private AttributeCatalog catalog;

  @BeforeEach
  void start() throws IOException {
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(operator)
            .build()
            .start();
    stubs =
        OperatorServiceStubs.newServiceStubs(
            OperatorServiceStubsOptions.newBuilder()
                .setTarget("127.0.0.1:" + server.getPort())
                .validateAndBuildWithDefaults());
    catalog = new AttributeCatalog(stubs, "default", () -> now);
  }

  @AfterEach
  void stop() {
    stubs.shutdownNow();
    server.shutdownNow();
  }

  @Test
  void registersAgainWhereAQuestionCameDuringTheOutage() {
    catalog.register();
    assertThat(catalog.names()).hasSize(SearchAttributes.ALL.size());

    operator.away = true;
    operator.known.clear();
    assertThat(askedLater()).isZero();
    operator.away = false;

    assertThat(askedLater()).isEqualTo(SearchAttributes.ALL.size());
  }

  @Test
  void triesOnceForEachQuestionAndNeverUnlessItRegisters() {
    assertThat(askedLater()).isZero();
    assertThat(operator.additions).hasValue(0);

    operator.refuses = true;
    catalog.register();
    assertThat(operator.additions).hasValue(1);
    assertThat(catalog.names()).as("not asked again at once").isEmpty();
    assertThat(operator.additions).hasValue(1);
    assertThat(askedLater()).isZero();
    assertThat(operator.additions).hasValue(2);
  }

  private int askedLater() {
    now = now.plus(Duration.ofSeconds(11));
    return catalog.names().size();
  }

  private static final class Operator extends OperatorServiceImplBase {

    private final Map<String, IndexedValueType> known = new ConcurrentHashMap<>();
    private final AtomicInteger additions = new AtomicInteger();
    private volatile boolean away;
    private volatile boolean refuses;

    @Override
    public void addSearchAttributes(
        AddSearchAttributesRequest request, StreamObserver<AddSearchAttributesResponse> answer) {
      additions.incrementAndGet();
      if (away || refuses) {
        answer.onError(Status.PERMISSION_DENIED.asRuntimeException());
        return;
      }
      known.putAll(request.getSearchAttributesMap());
      answer.onNext(AddSearchAttributesResponse.getDefaultInstance());
      answer.onCompleted();
    }

    @Override
    public void listSearchAttributes(
        ListSearchAttributesRequest request, StreamObserver<ListSearchAttributesResponse> answer) {
      if (away) {
        answer.onError(Status.UNAVAILABLE.asRuntimeException());
        return;
      }
      answer.onNext(
          ListSearchAttributesResponse.newBuilder().putAllCustomAttributes(known).build());
      answer.onCompleted();
    }
  }
}
