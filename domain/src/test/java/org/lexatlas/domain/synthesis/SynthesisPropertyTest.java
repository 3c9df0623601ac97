package org.lexatlas.domain.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.synthesis.Blends.DAY;
import static org.lexatlas.domain.synthesis.Blends.SYNTHESIZER;
import static org.lexatlas.domain.synthesis.Blends.blend;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexatlas.domain.analysis.AnalysisArbitraries;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;

class SynthesisPropertyTest {

  @Property(tries = 400)
  void blendingTheSameFindingsAgainKeepsEverything(
      @ForAll("analyses") ResearchOutput baseline, @ForAll("analyses") ResearchOutput fresh) {
    ResearchOutput blended = blend(baseline, fresh).content();
    var comparison = ComparisonOutput.of(5, blended, fresh, new TokenOverlap());

    Blend again = SYNTHESIZER.blend(blended, 5, DAY, fresh, comparison, DAY.plusDays(30));

    assertThat(again.decisions())
        .filteredOn(decision -> decision.choice() != Choice.KEEP)
        .isEmpty();
    assertThat(again.allKept()).isTrue();
    assertThat(again.content().structuredData()).isEqualTo(Folding.of(blended).structuredData());
  }

  @Property(tries = 80)
  void firstAnalysisIsConfirmedByItself(@ForAll("analyses") ResearchOutput fresh) {
    ResearchOutput first = SYNTHESIZER.blend(null, null, null, fresh, null, DAY).content();

    assertThat(blend(first, fresh).allKept()).isTrue();
  }

  @Property(tries = 100)
  void everyItemIsDecidedOnAndEveryItemOfTheContentHasAClaim(
      @ForAll("analyses") ResearchOutput baseline, @ForAll("analyses") ResearchOutput fresh) {
    Blend blend = blend(baseline, fresh);

    boolean detailed = Items.detailed(baseline) || Items.detailed(fresh);
    int items =
        Items.of(Folding.of(baseline), detailed).size()
            + Items.of(Folding.of(fresh), detailed).size();
    int decided =
        blend.decisions().stream()
            .mapToInt(d -> (d.baseline() == null ? 0 : 1) + (d.fresh() == null ? 0 : 1))
            .sum();
    assertThat(decided).isEqualTo(items);
    for (Item item : Items.of(blend.content())) {
      assertThat(blend.content().claims())
          .anyMatch(c -> c.path().equals(item.path()) && c.text().equals(item.text()));
    }
  }

  @Property(tries = 100)
  void whatIsKeptSurvivesAndOnlyUnsourcedFindingsHaveNoSource(
      @ForAll("analyses") ResearchOutput baseline, @ForAll("analyses") ResearchOutput fresh) {
    Blend blend = blend(baseline, fresh);

    assertThat(SurvivalCheck.faults(blend.content(), blend.decisions()))
        .filteredOn(fault -> fault.message().startsWith("lost") || fault.message().contains("kept"))
        .isEmpty();
  }

  @Provide
  Arbitrary<ResearchOutput> analyses() {
    return AnalysisArbitraries.analyses();
  }
}
