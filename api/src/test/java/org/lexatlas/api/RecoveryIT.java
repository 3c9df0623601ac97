package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.namespace.v1.NamespaceInfo;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.DescribeNamespaceResponse;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.SignalWithStartWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.StartWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.StartWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.workflows.wire.WorkflowIds;
import tools.jackson.databind.JsonNode;

/** Recovery from a Temporal that lost runs, and says nothing about others. */
class RecoveryIT {

  private static final Server TEMPORAL = forgetful();
  private static final TestApi API =
      TestApi.start(TestDatabase.settings(), "127.0.0.1:" + TEMPORAL.getPort());
  private static final String GONE = stored("KZ");
  private static final String UNSTARTABLE = stored("FR");
  private static final String UNASKED = stored("DE");

  @BeforeAll
  static void hasRuns() {
    assertThat(API.get("/api/v1/runs").json().at("/items")).hasSize(3);
  }

  @AfterAll
  static void stop() {
    API.close();
    TEMPORAL.shutdownNow();
  }

  @Test
  void listsWhatIsGoneApartFromWhatCouldNotBeAsked() {
    var look = API.get("/api/v1/recovery");

    assertThat(look.status()).isEqualTo(200);
    assertThat(look.json().at("/looked").asInt()).isEqualTo(3);
    assertThat(runs(look.json().at("/items"))).containsExactlyInAnyOrder(GONE, UNSTARTABLE);
    assertThat(runs(look.json().at("/doubtful"))).containsExactly(UNASKED);
    assertThat(look.text("/doubtful/0/reason"))
        .startsWith("could not be asked: ")
        .contains("RESOURCE_EXHAUSTED", "shard is busy");
  }

  @Test
  void rebuildsWhatIsGoneAndNamesWhatStaysInDoubt() {
    var done = API.post("/api/v1/recovery", "{}");

    assertThat(done.status()).isEqualTo(200);
    assertThat(done.json().at("/rebuilt").valueStream().map(JsonNode::asString))
        .containsExactly(GONE);
    assertThat(runs(done.json().at("/doubtful"))).containsExactlyInAnyOrder(UNSTARTABLE, UNASKED);
    assertThat(done.json().at("/doubtful").valueStream().map(run -> run.path("reason").asString()))
        .anyMatch(words -> words.contains("did not say that it took its start"))
        .anyMatch(words -> words.contains("shard is busy"));
  }

  @Test
  void listsACampaignThatIsGoneAndRebuildsItAlone() {
    String id = UUID.randomUUID().toString();
    var scope = new CampaignScope(List.of("KZ"), List.of(), List.of("Mining"), null, false);
    var spec = new CampaignSpec(id, "weekly", scope, "corpus", PublishingPolicy.AUTO, null, "ann");
    API.bean(CampaignStore.class)
        .order(CampaignState.ordered(spec, CampaignLimits.DEFAULT, true), WorkflowIds.campaign(id));

    var look = API.get("/api/v1/recovery");
    var done = API.post("/api/v1/recovery", "{'runs': ['" + id + "']}");

    assertThat(look.json().at("/campaigns")).hasSize(1);
    assertThat(look.text("/campaigns/0/campaign")).isEqualTo(id);
    assertThat(look.text("/campaigns/0/state")).isEqualTo("PAUSED");
    assertThat(done.json().at("/rebuilt")).isEmpty();
    assertThat(done.text("/rebuiltCampaigns/0")).isEqualTo(id);
    assertThat(API.get("/api/v1/campaigns/" + id + "/events").text("/items/0/words"))
        .contains("rebuilt by local");
  }

  private static List<String> runs(JsonNode items) {
    return items.valueStream().map(run -> run.path("run").asString()).toList();
  }

  private static String stored(String country) {
    String id = UUID.randomUUID().toString();
    var spec =
        new RunSpec(
            id,
            country,
            "Mining",
            RunMode.AUTO,
            "corpus",
            PublishingPolicy.AUTO,
            LocalDate.of(2026, 1, 31),
            null,
            null);
    API.bean(RunStore.class).order(spec, WorkflowIds.run(country, "Mining", id), null);
    return id;
  }

  /** A server that knows no execution, is too busy to look for DE, and starts nothing of FR. */
  private static Server forgetful() {
    try {
      return NettyServerBuilder.forAddress(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
          .addService(new Forgetful())
          .build()
          .start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final class Forgetful extends WorkflowServiceImplBase {

    @Override
    public void getSystemInfo(
        GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> answer) {
      answered(answer, GetSystemInfoResponse.getDefaultInstance());
    }

    @Override
    public void describeNamespace(
        DescribeNamespaceRequest request, StreamObserver<DescribeNamespaceResponse> answer) {
      var info = NamespaceInfo.newBuilder().setId("n1").setName(request.getNamespace());
      answered(answer, DescribeNamespaceResponse.newBuilder().setNamespaceInfo(info).build());
    }

    @Override
    public void describeWorkflowExecution(
        DescribeWorkflowExecutionRequest request,
        StreamObserver<DescribeWorkflowExecutionResponse> answer) {
      boolean busy = request.getExecution().getWorkflowId().startsWith("run.DE.");
      Status status =
          busy
              ? Status.RESOURCE_EXHAUSTED.withDescription("shard is busy")
              : Status.NOT_FOUND.withDescription("workflow not found");
      answer.onError(status.asRuntimeException());
    }

    @Override
    public void startWorkflowExecution(
        StartWorkflowExecutionRequest request,
        StreamObserver<StartWorkflowExecutionResponse> answer) {
      if (request.getWorkflowId().startsWith("run.FR.")) {
        answer.onError(Status.PERMISSION_DENIED.withDescription("read only").asRuntimeException());
      } else {
        answered(answer, StartWorkflowExecutionResponse.newBuilder().setRunId("e1").build());
      }
    }

    @Override
    public void signalWithStartWorkflowExecution(
        SignalWithStartWorkflowExecutionRequest request,
        StreamObserver<SignalWithStartWorkflowExecutionResponse> answer) {
      answered(
          answer, SignalWithStartWorkflowExecutionResponse.newBuilder().setRunId("e2").build());
    }

    private static <T> void answered(StreamObserver<T> answer, T message) {
      answer.onNext(message);
      answer.onCompleted();
    }
  }
}
