package org.lexatlas.standalone.bench;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;

/** Three activities that do nothing, one after the other: the least that three steps can cost. */
@WorkflowInterface
public interface BareWorkflow {

  String QUEUE = "bench-bare";
  String ACTIVITY_QUEUE = "bench-bare-activities";

  @WorkflowMethod
  String run(String name);

  /** The activity that does nothing. */
  @ActivityInterface
  interface BareActivity {
    String nothing(String name);
  }

  /** Does nothing. */
  final class Nothing implements BareActivity {
    @Override
    public String nothing(String name) {
      return name;
    }
  }

  /** One activity after the other. */
  final class Impl implements BareWorkflow {

    private final BareActivity activity =
        Workflow.newActivityStub(
            BareActivity.class,
            ActivityOptions.newBuilder()
                .setTaskQueue(ACTIVITY_QUEUE)
                .setStartToCloseTimeout(Duration.ofMinutes(1))
                .build());

    @Override
    public String run(String name) {
      return activity.nothing(activity.nothing(activity.nothing(name)));
    }
  }
}
