package org.lexatlas.workflows.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.activity.ActivityMethod;
import io.temporal.common.converter.RawValue;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.WorkflowMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lexatlas.workflows.campaign.CampaignActivities;
import org.lexatlas.workflows.campaign.RefreshCampaignWorkflow;
import org.lexatlas.workflows.corpus.IngestionActivities;
import org.lexatlas.workflows.corpus.IngestionWorkflow;
import org.lexatlas.workflows.run.ResearchRunWorkflow;
import org.lexatlas.workflows.run.RunActivities;
import org.lexatlas.workflows.run.RunOrder;
import org.lexatlas.workflows.run.StepActivities;

/**
 * Every name and shape on the wire, compared with a file in the tree: a rename shows as a diff.
 * After a change that is meant, {@code -Dgolden.update=true} writes the file anew.
 */
class WireContractTest {

  private static final Path CONTRACT = Path.of("src/test/resources/wire-contract.txt");
  private static final List<Class<?>> INTERFACES =
      List.of(
          ResearchRunWorkflow.class,
          RunActivities.class,
          StepActivities.class,
          IngestionWorkflow.class,
          IngestionActivities.class,
          RefreshCampaignWorkflow.class,
          CampaignActivities.class);

  private final Map<String, String> types = new TreeMap<>();

  @Test
  void namesAndShapesAreAsKept() throws IOException {
    String today = contract();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(CONTRACT, today);
    }
    assertThat(today).isEqualTo(Files.readString(CONTRACT));
  }

  private String contract() {
    var text = new StringBuilder("queues\n");
    text.append("  ").append(TaskQueues.RUNS).append("\n  ").append(TaskQueues.CORPUS);
    text.append("\n  ").append(TaskQueues.CAMPAIGNS);
    text.append("\n  ").append(TaskQueues.provider("<id>")).append("\n");
    text.append("ids\n  ").append(WorkflowIds.run("KZ", "Topic", "<uuid>")).append("\n");
    text.append("  ").append(WorkflowIds.campaign("<uuid>")).append("\n");
    text.append("search attributes\n");
    SearchAttributes.ALL.forEach(key -> text.append("  ").append(key.getName()).append("\n"));
    for (Class<?> type : INTERFACES) {
      text.append(type.getSimpleName()).append("\n");
      Arrays.stream(type.getMethods())
          .sorted(Comparator.comparing(Method::getName))
          .forEach(method -> text.append("  ").append(line(method)).append("\n"));
    }
    shape(RunOrder.class);
    types.forEach((name, shape) -> text.append(name).append(" ").append(shape).append("\n"));
    return text.toString();
  }

  private String line(Method method) {
    String kind =
        method.isAnnotationPresent(WorkflowMethod.class)
            ? "workflow"
            : method.isAnnotationPresent(SignalMethod.class)
                ? "signal"
                : method.isAnnotationPresent(UpdateMethod.class)
                    ? "update"
                    : method.isAnnotationPresent(QueryMethod.class)
                        ? "query"
                        : method.isAnnotationPresent(ActivityMethod.class)
                            ? "activity"
                            : "validator";
    var in = Arrays.stream(method.getGenericParameterTypes()).map(this::shape).toList();
    return "%s %s%s -> %s"
        .formatted(kind, method.getName(), in, shape(method.getGenericReturnType()));
  }

  private String shape(Type type) {
    if (type instanceof ParameterizedType generic) {
      var of = Arrays.stream(generic.getActualTypeArguments()).map(this::shape).toList();
      return ((Class<?>) generic.getRawType()).getSimpleName() + of;
    }
    Class<?> raw = (Class<?>) type;
    String name = raw.getSimpleName();
    boolean ours = raw.getName().startsWith("org.lexatlas.") && raw != RawValue.class;
    if (ours && !types.containsKey(name)) {
      types.put(name, "");
      types.put(name, parts(raw));
    }
    return name;
  }

  private String parts(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.toString(type.getEnumConstants());
    }
    if (type.isSealed()) {
      return "one of " + Arrays.stream(type.getPermittedSubclasses()).map(this::shape).toList();
    }
    RecordComponent[] components = type.getRecordComponents();
    return components == null
        ? "no record"
        : Arrays.stream(components)
            .map(part -> part.getName() + ": " + shape(part.getGenericType()))
            .toList()
            .toString();
  }
}
