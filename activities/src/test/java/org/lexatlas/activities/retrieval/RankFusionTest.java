package org.lexatlas.activities.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.corpus.PassageHit;

class RankFusionTest {

  @Test
  void prefersWhatSeveralListsFound() {
    var words = List.of(new PassageHit("a", 0, 9), new PassageHit("b", 0, 8));
    var meaning = List.of(new PassageHit("c", 0, 0.9), new PassageHit("b", 0, 0.8));
    assertThat(RankFusion.fuse(List.of(words, meaning)))
        .extracting(PassageHit::document)
        .containsExactly("b", "a", "c");
  }

  @Test
  void nothingFoundIsNothing() {
    assertThat(RankFusion.fuse(List.of(List.of(), List.of()))).isEmpty();
  }
}
