package org.lexatlas.standalone.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.WorkerFactory;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.lexatlas.standalone.folder.PortChoice;

class MemoryServerIT {

  @WorkflowInterface
  public interface Echo {
    @WorkflowMethod
    String run(String word);
  }

  public static final class EchoImpl implements Echo {
    @Override
    public String run(String word) {
      return word;
    }
  }

  @Test
  void runsAWorkflowOverItsPortAndEndsWithClose() {
    var running = new MemoryServer().start(new PortChoice(said -> {}));
    assertThat(running.kind()).isEqualTo(TemporalKind.MEMORY);
    assertThat(running.uiUrl()).isNull();
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(running.address()).build());
    var client = WorkflowClient.newInstance(stubs);
    var workers = WorkerFactory.newInstance(client);
    workers.newWorker("echo").registerWorkflowImplementationTypes(EchoImpl.class);
    workers.start();
    var options = WorkflowOptions.newBuilder().setTaskQueue("echo").build();
    assertThat(client.newWorkflowStub(Echo.class, options).run("hello")).isEqualTo("hello");
    workers.shutdownNow();
    stubs.shutdownNow();

    assertThat(listens(running.address())).isTrue();
    running.close();
    assertThat(listens(running.address())).isFalse();
  }

  static boolean listens(String address) {
    int colon = address.lastIndexOf(':');
    int port = Integer.parseInt(address.substring(colon + 1));
    try (var socket = new Socket(address.substring(0, colon), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
