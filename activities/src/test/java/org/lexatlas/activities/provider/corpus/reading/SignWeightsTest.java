package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Resource;

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
  void aStatusOfATopicMayHaveAWeightOfItsOwn() {
    SignWeights weights =
        SignWeights.parse(
            Stream.concat(ALL_ONE.stream(), Stream.of("Mining/Legal\t-0.5")).toList());
    assertThat(weights.ofItsOwn("Mining", "Legal")).isEqualTo(-0.5);
    assertThat(weights.ofItsOwn("Mining", "Banned")).isZero();
    assertThat(weights.ofItsOwn("CBDC", "Legal")).isZero();
  }

  @Test
  void theProgramHasAWeightForEverySign() {
    SignWeights weights = SignWeights.ofTheProgram();
    assertThat(weights.score(Map.of())).isZero();
    assertThat(weights.score(Map.of(Sign.LEANING, 1.0))).isPositive();
    assertThat(weights.ofItsOwn("Own_Topic", "Fine")).isZero();
  }

  @Test
  void whatItWeighsOfATopicIsAStatusOfIt() {
    assertThat(Resource.list("status-weights.tsv"))
        .filteredOn(line -> line.contains("/") && !line.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              String[] words = line.split("[/\t]", -1);
              assertThat(Resource.text("topics/" + words[0] + ".yaml"))
                  .containsPattern("(?m)^  - name: \"?" + words[1] + "\"?$");
            });
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
