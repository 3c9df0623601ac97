package org.lexatlas.domain.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.REGISTER;
import static org.lexatlas.domain.synthesis.Blends.blend;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;
import org.lexatlas.domain.synthesis.SurvivalCheck.Fault;

class SurvivalCheckTest {

  @Test
  void blendOfSourcedAnalysesHasNoFault() {
    Blend blend =
        blend(
            new Build().primary(REGISTER).laws(AnalysisFixtures.DIGITAL_ASSETS).build(), withLaw());

    assertThat(SurvivalCheck.faults(blend.content(), blend.decisions())).isEmpty();
  }

  @Test
  void keptClaimMustStillBeThere() {
    var kept = keep("important_considerations[0]", "Gains are taxed at 10%");

    assertThat(SurvivalCheck.faults(sourced("Other things hold"), List.of(kept)))
        .extracting(Fault::message)
        .containsExactly("was kept and is not there: Gains are taxed at 10%");
  }

  @Test
  void keptClaimMustKeepItsNumbersAndDates() {
    String written = "Gains are taxed since 2024";
    var kept =
        keep(
            "important_considerations[" + ItemKeys.text(written) + "]",
            "Gains are taxed at 10% since 2024 under No. 5-II");

    assertThat(SurvivalCheck.faults(sourced(written), List.of(kept)))
        .allMatch(Fault::needsReview)
        .extracting(Fault::message)
        .containsExactly("lost 10%, 5-ii");
  }

  @Test
  void statementWithoutSourceIsAFault() {
    ResearchOutput unsourced = new Build().considerations("So they say").unsourced().build();

    assertThat(SurvivalCheck.faults(unsourced, List.of()))
        .containsExactly(
            new Fault(
                SurvivalCheck.Kind.UNSOURCED,
                "important_considerations[" + ItemKeys.text("So they say") + "]",
                "has no source and is not marked as carried over: So they say"));
  }

  @Test
  void addressThatNoSourceListHasIsAFault() {
    ResearchOutput text = sourced("Read https://elsewhere.example/page, they say");
    ResearchOutput law =
        new Build()
            .primary(REGISTER)
            .laws(new Law("Act", null, null, null, "https://made.example/up"))
            .build();

    assertThat(SurvivalCheck.faults(text, List.of()))
        .allMatch(Fault::needsReview)
        .extracting(Fault::message)
        .containsExactly("https://elsewhere.example/page is in no source list");
    assertThat(SurvivalCheck.faults(law, List.of()))
        .extracting(Fault::message)
        .containsExactly("https://made.example/up is in no source list (the address of “Act”)");
  }

  @Test
  void theReviewersNoteTellsTheFirstThreeThatNeedReview() {
    var unsourced = new Fault(SurvivalCheck.Kind.UNSOURCED, "a", "has no source");
    var older = new Fault(null, "b", "of a time without kinds");
    assertThat(SurvivalCheck.reviewNote(List.of(unsourced, older))).isEmpty();

    var lost = new Fault(SurvivalCheck.Kind.LOST, "c", "lost 10%");
    assertThat(SurvivalCheck.reviewNote(List.of(unsourced, lost)))
        .isEqualTo("Held for a person to review: c: lost 10%. ");
    var invented = new Fault(SurvivalCheck.Kind.INVENTED, "d", "x".repeat(500));
    assertThat(SurvivalCheck.reviewNote(List.of(lost, lost, invented, lost, invented)))
        .hasSizeLessThan(300)
        .contains("xxx...")
        .endsWith("; and 2 more. ");
  }

  private static ResearchOutput withLaw() {
    return new Build()
        .primary(REGISTER)
        .laws(AnalysisFixtures.DIGITAL_ASSETS)
        .considerations("Gains are taxed at 10%")
        .build();
  }

  private static ResearchOutput sourced(String consideration) {
    return new Build().primary(REGISTER).considerations(consideration).build();
  }

  private static ClaimDecision keep(String path, String text) {
    return new ClaimDecision(path, Choice.KEEP, text, null, "kept", List.of());
  }
}
