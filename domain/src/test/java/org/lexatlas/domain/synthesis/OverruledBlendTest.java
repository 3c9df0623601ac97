package org.lexatlas.domain.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.synthesis.Blends.blend;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;

/** What a refresh did not say again, and what it says is overruled. */
class OverruledBlendTest {

  private static final String PERMITTED = "Private persons may trade bitcoin at their own risk.";
  private static final String OTHER = "Exchanges pay a fee of 100 dollars.";
  private static final String NOTE = "overruled by Payment Act (law, 2024-03-01)";
  private static final String OPEN =
      "Overruled by Payment Act (law, 2024-03-01): Notice (regulator, 2019-06-01): “%s”"
          .formatted(PERMITTED);

  private final ResearchOutput old = resting(new Build().analysis(PERMITTED + " " + OTHER));
  private final ResearchOutput now =
      resting(new Build().analysis("Nobody may deal in bitcoin.").uncertainties(OPEN));

  @Test
  void aStatementThatIsOverruledSaysByWhatAndIsNotOnlyMissed() {
    Blend blend = blend(old, now);

    assertThat(note(blend.content(), PERMITTED)).isEqualTo(NOTE);
    assertThat(note(blend.content(), OTHER)).startsWith("carried over from version 4");
    assertThat(blend.decisions())
        .filteredOn(decision -> PERMITTED.equals(decision.baseline()))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.choice()).isEqualTo(Choice.UPDATE);
              assertThat(decision.reason()).isEqualTo("It is " + NOTE);
            });
    assertThat(blend.changeNote())
        .contains(" 1 statement " + NOTE + ". 1 item carried over from version 4.");
    assertThat(blend.content().fullReport()).contains("## Overruled", "## Not confirmed this time");
  }

  @Test
  void theNoteStaysWithoutMakingAVersionEachTime() {
    ResearchOutput told = blend(old, now).content();
    assertThat(blend(told, now).allKept()).isTrue();

    ResearchOutput silent = resting(new Build().analysis("Nobody may deal in bitcoin."));
    assertThat(note(blend(told, silent).content(), PERMITTED)).isEqualTo(NOTE);
  }

  private static @Nullable String note(ResearchOutput content, String text) {
    return content.claims().stream()
        .filter(claim -> claim.path().startsWith(Items.ANALYSIS) && claim.text().equals(text))
        .map(Claim::note)
        .map(Optional::ofNullable)
        .findFirst()
        .orElseThrow()
        .orElse(null);
  }

  /** Each item rests on a passage of its own; the open point on the one that it tells of. */
  private static ResearchOutput resting(Build build) {
    return build.with(
        Items.of(build.build()).stream()
            .map(item -> claim(item, item.text().equals(OPEN)))
            .toList());
  }

  private static Claim claim(Item item, boolean open) {
    String quote = open ? PERMITTED : item.text();
    return new Claim(
        item.path(),
        item.text(),
        Claim.Origin.FRESH,
        "2020-01-01",
        null,
        List.of(new Claim.Passage(quote, null, "doc-1", 0)));
  }
}
