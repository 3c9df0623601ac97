package org.lexatlas.store.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTypeTest {

  @Test
  void ordersLawAboveEverything() {
    assertThat(SourceType.LAW.tier()).isEqualTo(7);
    assertThat(SourceType.BLOG.tier()).isEqualTo(1);
    assertThat(SourceType.GOVERNMENT.primary()).isTrue();
    assertThat(SourceType.LAW_FIRM.primary()).isFalse();
  }

  @Test
  void readsWordsAsPeopleWriteThem() {
    assertThat(SourceType.of(" Law-Firm ")).contains(SourceType.LAW_FIRM);
    assertThat(SourceType.of("law_text")).contains(SourceType.LAW);
    assertThat(SourceType.of("gazette")).isEmpty();
  }
}
