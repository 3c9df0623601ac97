package org.lexatlas.activities.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.analysis.VersionRow;

/** What got lost or was invented on the way never goes Live by itself. */
class FaultyBlendInMemoryIT {

  private final DatedProvider library = new DatedProvider().since("2020-01-01", "Restricted");
  private final WholeRun whole = new WholeRun(SimulatedSettings.CALM, List.of(library));

  @AfterEach
  void stop() {
    whole.close();
  }

  @Test
  void anInventedAddressWaitsForAPersonThoughThePolicyIsAuto() {
    RunSpec sound = spec("2025-06-30");
    assertThat(whole.run(sound).status()).isEqualTo(RunStatus.COMPLETED);
    library.since("2025-09-01", "Banned").alsoSaying("Read https://made.example/up.");

    RunSpec faulty = spec("2025-12-31");
    var run = whole.start(faulty);

    await().until(() -> whole.state(faulty).status() == RunStatus.IN_REVIEW);
    VersionRow version = version(4);
    assertThat(version.stage()).isEqualTo("IN_REVIEW");
    assertThat(version.changeNote())
        .startsWith("Held for a person to review: ")
        .contains("https://made.example/up is in no source list")
        .contains("Status changed from Restricted to Banned");
    assertThat(liveVersion()).as("the Live version stands").isEqualTo(2);

    run.signal("publish", Map.of("reason", "the address is right"));
    await().until(() -> whole.state(faulty).status() == RunStatus.COMPLETED);
    assertThat(liveVersion()).isEqualTo(4);
  }

  private static RunSpec spec(String asOf) {
    return WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, asOf, DatedProvider.ID);
  }

  private @Nullable Integer liveVersion() {
    return whole.analyses.find("KZ", "Retail_Trading_Status").orElseThrow().liveVersion();
  }

  private VersionRow version(int number) {
    long analysis = whole.analyses.find("KZ", "Retail_Trading_Status").orElseThrow().id();
    return whole.analyses.version(analysis, number).orElseThrow();
  }
}
