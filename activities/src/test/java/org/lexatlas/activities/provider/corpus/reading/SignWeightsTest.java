package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignWeightsTest {

  private static final List<String> ALL_ONE =
      Stream.of(Sign.values()).map(sign -> sign.word() + "\t1").toList();

  @Test
  void addsUpTheSigns() {
    SignWeights weights = SignWeights.parse(ALL_ONE);
    assertThat(weights.score(Map.of(Sign.LEANING, 0.5, Sign.NOTHING, -2.0)))
        .isEqualTo(-1.5, within(1e-9));
  }

  @Test
  void theProgramHasAWeightForEverySign() {
    assertThat(SignWeights.ofTheProgram().score(Map.of())).isZero();
    assertThat(SignWeights.ofTheProgram().score(Map.of(Sign.LEANING, 1.0))).isPositive();
  }

  @Test
  void namesWhatIsMissingOrUnknown() {
    assertThatThrownBy(() -> SignWeights.parse(ALL_ONE.subList(1, ALL_ONE.size())))
        .hasMessageContaining("'leaning' has no weight");
    assertThatThrownBy(() -> SignWeights.parse(List.of("luck\t1")))
        .hasMessageContaining("there is no sign 'luck'");
    assertThatThrownBy(() -> SignWeights.parse(List.of("leaning 1")))
        .hasMessageContaining("a tabulator between");
  }
}
