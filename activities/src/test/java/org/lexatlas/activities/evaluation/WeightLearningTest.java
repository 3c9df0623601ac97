package org.lexatlas.activities.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightLearningTest {

  private static final Map<String, Map<String, Double>> TOLD =
      Map.of(
          "Banned", Map.of("leaning", 1.2, "rules-severer", 0.0),
          "Restricted", Map.of("leaning", 0.3, "rules-severer", 1.0),
          "No-Information", Map.of("nothing", 1.0, "nothing-leaning", 1.2));

  private static final Map<String, Map<String, Double>> SILENT =
      Map.of(
          "Banned", Map.of("leaning", 0.1),
          "Restricted", Map.of(),
          "No-Information", Map.of("nothing", 1.0, "nothing-leaning", 0.1));

  @Test
  void learnsWhatSpeaksForTheLabel() {
    Map<String, Double> weights = learned();
    assertThat(weights.get("leaning")).isPositive();
    assertThat(weights.get("rules-severer")).isNegative();
    assertThat(weights.get("nothing")).isPositive();
    assertThat(weights.get("nothing-leaning")).isNegative();
    assertThat(weights.get("unclear-rules")).as("never seen").isZero();
  }

  @Test
  void theSameCasesGiveTheSameWeights() {
    assertThat(learned()).isEqualTo(learned());
  }

  private static Map<String, Double> learned() {
    var learning = new WeightLearning();
    for (int i = 0; i < 20; i++) {
      learning.add("Banned", TOLD);
      learning.add("No-Information", SILENT);
    }
    return learning.weights();
  }
}
