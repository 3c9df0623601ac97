package org.lexatlas.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.run.Channel;

class CampaignFormsTest {

  @Test
  void everyFaultOfALimitIsToldByItsField() {
    var faults =
        faults(
            Map.of(
                "limits",
                Map.of(
                    "runsAtOnce", 0,
                    "tokenBudget", "much",
                    "toleratedFailurePercent", 101,
                    "hours", Map.of("from", "25:00", "to", "06:00", "zone", "Mars/North"),
                    "speed", 9)));

    assertThat(faults)
        .extracting(FieldFault::field)
        .containsExactlyInAnyOrder(
            "limits.speed",
            "limits.runsAtOnce",
            "limits.tokenBudget",
            "limits.toleratedFailurePercent",
            "limits.hours.from",
            "limits.hours.zone");
  }

  @Test
  void whatACommandNeedsIsAskedFor() {
    assertThat(faults(Map.of())).extracting(FieldFault::field).containsExactly("limits");
    assertThat(read(null, Map.of("typ", "PAUSE")).faults())
        .extracting(FieldFault::field)
        .containsExactly("typ", "type");
    assertThat(read(CampaignCommandType.ADD_JURISDICTIONS, Map.of()).words())
        .contains("countries: is missing");
  }

  @Test
  void anOrderIsReadWithItsDefaults() {
    FormFields form =
        FormFields.of(Map.of("countries", List.of("KZ", "KZ", "JP"), "topics", List.of("Mining")));

    CampaignOrder order = CampaignOrderForm.read(form);

    assertThat(form.faults()).isEmpty();
    assertThat(order.scope().countries()).containsExactly("KZ", "JP");
    assertThat(order.paused()).isFalse();
    assertThat(order.dryRun()).isFalse();
    assertThat(order.spec("id", "corpus", "ann").name()).isEqualTo("KZ, JP: Mining");
    assertThat(CampaignLimits.DEFAULT.with(order.limits())).isEqualTo(CampaignLimits.DEFAULT);
  }

  @Test
  void hoursThatPassMidnightOpenInTheEvening() {
    var night = new OpenHours(LocalTime.of(22, 0), LocalTime.of(6, 0), ZoneId.of("UTC"));

    assertThat(night.nextOpening(Instant.parse("2026-11-26T23:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-26T23:00:00Z"));
    assertThat(night.nextOpening(Instant.parse("2026-11-26T12:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-26T22:00:00Z"));
    var day = new OpenHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("UTC"));
    assertThat(day.nextOpening(Instant.parse("2026-11-26T17:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
  }

  @Test
  void theSlowestBoundDecidesTheEstimatedDuration() {
    var history = new Estimate.History(40, 4_000, null, 30, 2, 60);

    Estimate estimate = Estimate.of(600, CampaignLimits.DEFAULT, "gemini", history);

    assertThat(estimate.tokens()).isEqualTo(2_400_000);
    assertThat(estimate.seconds()).isEqualTo(2_250); // 75 waves of 8 runs, 30 s each
    assertThat(estimate.basis()).contains("8 runs at once").contains("last 40 runs");
    var nothing = new Estimate.History(0, 0, null, 0, 0, null);
    assertThat(Estimate.of(600, CampaignLimits.DEFAULT, "gemini", nothing).tokens()).isNull();
  }

  private static List<FieldFault> faults(Map<String, ?> fields) {
    return read(CampaignCommandType.LIMITS, fields).faults();
  }

  private static CampaignCommandForm.Read read(
      @Nullable CampaignCommandType type, Map<String, ?> fields) {
    return CampaignCommandForm.read(
        fields, new CampaignCommandForm.Sender(type, null, Channel.TEMPORAL, "id", Campaigns.NOW));
  }
}
