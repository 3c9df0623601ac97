package org.lexatlas.workflows.run;

import io.temporal.common.SearchAttributeUpdate;
import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.workflows.wire.SearchAttributes;

/** How a run shows itself in the Temporal UI: a table of its steps, and search attributes. */
final class RunPresence {

  private List<String> known = List.of();
  private @Nullable RunStatus shown;

  void open(RunState state, List<String> searchAttributes) {
    known = searchAttributes;
    show(state);
  }

  void show(RunState state) {
    Workflow.setCurrentDetails(table(state));
    if (shown == state.status()) {
      return;
    }
    boolean first = shown == null;
    shown = state.status();
    var updates = new ArrayList<SearchAttributeUpdate<?>>();
    RunSpec spec = state.spec();
    if (first) {
      add(updates, SearchAttributes.COUNTRY, spec.country());
      add(updates, SearchAttributes.TOPIC, spec.topic());
      add(updates, SearchAttributes.PROVIDER, spec.provider());
      if (spec.campaign() != null) {
        add(updates, SearchAttributes.CAMPAIGN, spec.campaign());
      }
    }
    add(updates, SearchAttributes.RUN_STATE, shown.name());
    if (!updates.isEmpty()) {
      Workflow.upsertTypedSearchAttributes(updates.toArray(SearchAttributeUpdate<?>[]::new));
    }
  }

  private void add(
      List<SearchAttributeUpdate<?>> updates,
      io.temporal.common.SearchAttributeKey<String> key,
      String value) {
    boolean set = value.equals(Workflow.getTypedSearchAttributes().get(key));
    if (known.contains(key.getName()) && !set) {
      updates.add(key.valueSet(value));
    }
  }

  static String table(RunState state) {
    var text = new StringBuilder();
    text.append("**").append(state.status()).append("**, revision ").append(state.revision());
    text.append("\n\n| Step | State | Attempt | Note |\n|---|---|---|---|\n");
    for (StepState s : state.steps()) {
      text.append(
          "| %s | %s | %s | %s |\n"
              .formatted(s.step().title(), s.status(), attempt(s), note(state, s)));
    }
    return text.toString();
  }

  private static String attempt(StepState s) {
    return s.attempts() == 0 ? "-" : String.valueOf(s.attempts());
  }

  private static String note(RunState state, StepState s) {
    if (s.stale() != null) {
      return "stale: " + s.stale();
    }
    var waits = state.waitingFor(s.step());
    if (waits != null) {
      return "waits for " + waits.title();
    }
    String note = s.note() == null ? "" : s.note();
    String short_ = note.length() > 200 ? note.substring(0, 200) + "..." : note;
    return short_.replaceAll("[|\\r\\n<>]", " ");
  }
}
