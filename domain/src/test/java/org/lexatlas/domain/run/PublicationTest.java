package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Publication.Found;

class PublicationTest {

  private final RunState automatic = RunFixtures.automatic();
  private final RunState manual = RunFixtures.manual();

  @Test
  void confirmsOnlyTheVersionThatWasComparedWith() {
    assertThat(kept(2, 2)).isEqualTo(Publication.CONFIRMED);
    assertThat(kept(2, 4)).as("the run's own is Live").isEqualTo(Publication.PUBLISHED);
    assertThat(kept(null, 4)).isEqualTo(Publication.PUBLISHED);
    assertThat(Publication.of(automatic, new Found(false, false, 2, 2, false, false, false)))
        .isEqualTo(Publication.PUBLISHED);
  }

  @Test
  void confirmsWhatTheRunItselfSaidBefore() {
    assertThat(Publication.of(automatic, new Found(false, true, 2, 4, false, false, false)))
        .isEqualTo(Publication.CONFIRMED);
    assertThat(Publication.of(automatic, new Found(false, true, null, 4, true, false, true)))
        .isEqualTo(Publication.CONFIRMED);
  }

  @Test
  void keepsAsideWhatIsHindered() {
    assertThat(Publication.of(automatic, new Found(false, false, 2, 4, true, true, false)))
        .isEqualTo(Publication.KEPT_ASIDE);
    assertThat(Publication.of(automatic, new Found(true, false, 2, 2, true, false, false)))
        .as("the Live version found true for an earlier day")
        .isEqualTo(Publication.CONFIRMED);
  }

  @Test
  void repeatsWhereTheBaselineMovedAndOtherwiseAsksAPerson() {
    var moved = new Found(false, false, 2, 4, false, true, false);
    assertThat(Publication.of(automatic, moved)).isEqualTo(Publication.REPEATING);
    assertThat(Publication.of(manual, moved)).isEqualTo(Publication.BASELINE_MOVED);
  }

  @Test
  void whatWasWithdrawnDoesNotComeBackByItself() {
    var withdrawn = new Found(true, false, 2, null, false, false, false);
    assertThat(Publication.of(automatic, withdrawn)).isEqualTo(Publication.REPEATING);
    assertThat(Publication.of(manual, withdrawn)).isEqualTo(Publication.BASELINE_MOVED);
    assertThat(kept(null, null)).as("the first analysis").isEqualTo(Publication.PUBLISHED);
  }

  @Test
  void aPersonLooksAtWhatGotLostOrWasInvented() {
    assertThat(Publication.of(automatic, new Found(false, false, 2, 2, false, false, true)))
        .isEqualTo(Publication.IN_REVIEW);
    assertThat(Publication.of(automatic, new Found(true, false, 2, 2, false, false, true)))
        .as("nothing new")
        .isEqualTo(Publication.CONFIRMED);
    assertThat(Publication.of(automatic, new Found(false, false, 2, 4, true, false, true)))
        .isEqualTo(Publication.KEPT_ASIDE);
  }

  private Publication kept(@Nullable Integer baseline, @Nullable Integer live) {
    return Publication.of(automatic, new Found(true, false, baseline, live, false, false, false));
  }
}
