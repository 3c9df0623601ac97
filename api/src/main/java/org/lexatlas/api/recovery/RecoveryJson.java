package org.lexatlas.api.recovery;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.store.run.RunRow;

/** Runs and campaigns whose workflow is gone, as JSON. */
@Schema(
    name = "Recovery",
    description = "Runs and campaigns that have not ended and whose workflow is gone")
record RecoveryJson(
    @Schema(description = "The namespace that was asked") String namespace,
    @Schema(description = "Its id: another one than a run's means another Temporal")
        String namespaceId,
    @Schema(description = "How many runs were looked at") int looked,
    @Schema(description = "Those that Temporal does not know") List<LostRun> items,
    @Schema(description = "Those of which Temporal did not say whether it knows them: ask again")
        List<DoubtfulRun> doubtful,
    @Schema(description = "Campaigns that Temporal does not know: all of them on the first page")
        List<LostCampaign> campaigns,
    @Schema(description = "Campaigns of which Temporal did not say whether it knows them")
        List<LostCampaign.Doubtful> doubtfulCampaigns,
    @Schema(description = "Give it as `pageToken` to look at the next runs; null at the end")
        @Nullable String nextPageToken) {

  static final String LIST = "recovery";

  static String token(UUID last) {
    return PageToken.of(LIST, last);
  }

  @Schema(description = "A run whose workflow is gone")
  record LostRun(
      @Schema(description = "The run's id") UUID run,
      @Schema(description = "Id of the workflow that is gone") String workflowId,
      @Schema(description = "Code of the jurisdiction") String country,
      @Schema(description = "Id of the topic") String topic,
      @Schema(description = "What the run was doing") String state,
      @Schema(description = "Id of the namespace that it lived in; null when it was never noted")
          @Nullable String namespaceId,
      @Schema(description = "Whether that is the namespace that was asked") boolean sameNamespace) {

    static LostRun of(RunRow run, String asked) {
      return new LostRun(
          run.id(),
          run.workflowId(),
          run.country(),
          run.topic(),
          run.state(),
          run.namespaceId(),
          asked.equals(run.namespaceId()));
    }
  }

  @Schema(description = "A run of which Temporal gave no answer")
  record DoubtfulRun(
      @Schema(description = "The run's id") UUID run,
      @Schema(description = "Id of its workflow") String workflowId,
      @Schema(description = "Code of the jurisdiction") String country,
      @Schema(description = "Id of the topic") String topic,
      @Schema(description = "What the run was doing when it was last heard of") String state,
      @Schema(description = "What could not be done, and why in Temporal's words") String reason) {

    static DoubtfulRun of(RunRow run, String reason) {
      return new DoubtfulRun(
          run.id(), run.workflowId(), run.country(), run.topic(), run.state(), reason);
    }
  }

  /** What to rebuild. */
  @Schema(name = "RecoveryRequest", description = "Which runs and campaigns to rebuild")
  record Request(
      @Schema(description = "Ids of runs and campaigns; all whose workflow is gone when missing")
          @Nullable List<String> runs) {

    /** The ids; null when all are meant. */
    @Nullable List<UUID> ids() {
      try {
        return runs == null ? null : runs.stream().map(UUID::fromString).toList();
      } catch (IllegalArgumentException notAUuid) {
        throw Problem.invalid(
            "runs", "must be ids of runs or campaigns, as the list of what is lost gives them");
      }
    }
  }

  /** What was rebuilt. */
  @Schema(name = "Recovered", description = "What was rebuilt")
  record Done(
      @Schema(description = "How many runs were looked at") int looked,
      @Schema(description = "The runs that go on now") List<UUID> rebuilt,
      @Schema(
              description =
                  "Those of which Temporal did not say whether it knows them, or whether it took"
                      + " their start: ask again")
          List<DoubtfulRun> doubtful,
      @Schema(description = "The campaigns that go on now") List<UUID> rebuiltCampaigns,
      @Schema(description = "Campaigns of which the same is not known: ask again")
          List<LostCampaign.Doubtful> doubtfulCampaigns) {}
}
