package org.lexatlas.api.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** Shapes stored runs for callers, with the link to the Temporal UI. */
@Component
public final class RunShape {

  private final String ui;
  private final String namespace;

  RunShape(ApiSettings settings, TemporalLink temporal) {
    this.ui = settings.temporalUiUrl().replaceAll("/+$", "");
    this.namespace = temporal.namespace();
  }

  RunJson of(RunRow run) {
    return RunJson.of(run, url(run));
  }

  /** The workflow's page in the Temporal UI; null when no UI is configured. */
  public @Nullable String url(RunRow run) {
    if (ui.isEmpty()) {
      return null;
    }
    String kept = run.namespace();
    String in = URLEncoder.encode(kept == null ? namespace : kept, StandardCharsets.UTF_8);
    return ui + "/namespaces/" + in + "/workflows/" + run.workflowId();
  }
}
