package org.lexatlas.api.temporal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where people see workflows: the pages of the Temporal UI. */
@Component
public final class TemporalUi {

  private final String ui;
  private final String namespace;

  TemporalUi(ApiSettings settings, TemporalLink temporal) {
    this.ui = settings.temporalUiUrl().replaceAll("/+$", "");
    this.namespace = temporal.namespace();
  }

  /**
   * The page of a workflow; null when no UI is configured.
   *
   * @param kept the namespace that it runs in; null for the api's own
   */
  public @Nullable String workflow(@Nullable String kept, String workflowId) {
    if (ui.isEmpty()) {
      return null;
    }
    String in = URLEncoder.encode(kept == null ? namespace : kept, StandardCharsets.UTF_8);
    // a campaign that a person or a schedule started in Temporal has an id of their own
    String id = UriUtils.encodePathSegment(workflowId, StandardCharsets.UTF_8);
    return ui + "/namespaces/" + in + "/workflows/" + id;
  }
}
