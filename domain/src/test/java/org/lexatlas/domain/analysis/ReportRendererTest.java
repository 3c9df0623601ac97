package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.NEWS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.REGISTER;
import static org.lexatlas.domain.analysis.AnalysisFixtures.after;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.topic.Topic;

class ReportRendererTest {

  private static final ReportHeading HEADING =
      new ReportHeading(
          "Kazakhstan",
          new Topic("Retail_Trading_Status", 1, "Retail trading", "May people trade?", List.of()),
          LocalDate.of(2026, 1, 15));

  @Test
  void rendersHeadingNarrativeExcerptsAndSources() {
    ResearchOutput analysis =
        new Build()
            .analysis("Trading is legal.\n\nMining is licensed.")
            .primary(REGISTER)
            .secondary(new Source("Old page", null, null, "blog", null))
            .deciding(
                new DecidingSentence(
                    "Persons may trade.",
                    "Allowed-Regulated",
                    "r",
                    "Code",
                    null,
                    "2024",
                    "law_text",
                    "d-1",
                    0))
            .build();

    assertThat(ReportRenderer.render(HEADING, analysis))
        .isEqualTo(
            """
            # Kazakhstan: Retail trading

            - **As of:** 2026-01-15
            - **Topic:** Retail\\_Trading\\_Status
            - **Question:** May people trade?
            - **Status:** Allowed-Regulated
            - **Confidence:** Medium

            ## Narrative

            Trading is legal.

            Mining is licensed.

            ## Excerpts

            ### What decides the status

            > “Persons may trade.”
            >
            > Code, 2024

            ### What the law says

            > “Exchanges of digital assets must hold a licence of the financial centre.”
            >
            > [Register of laws](https://law.example.kz/193), 2023-02-06

            ## Sources

            - [Register of laws](https://law.example.kz/193) — primary law text, dated 2023-02-06, quoted above
            - Old page — secondary blog, undated

            *Links are given as they were when they were read: pages move and change. Where a link \
            no longer leads to what is quoted, look in the register of laws or at the regulator's \
            own site first.*
            """);
  }

  @Test
  void statementsAreBulletsWithTheirAspectInBold() {
    ResearchOutput analysis =
        new Build()
            .pillars("Licences: an exchange must hold one", "The bank *supervises*: all of it")
            .considerations("Licences: an exchange must hold one", "Gains are taxed")
            .build();

    assertThat(ReportRenderer.render(HEADING, analysis))
        .contains(
            """
            ## Key aspects

            - **Licences:** an exchange must hold one
            - **The bank \\*supervises\\*:** all of it
            - Gains are taxed
            """)
        .doesNotContain("Links are given");
  }

  @Test
  void textsOfSourcesStayText() {
    Source hostile =
        new Source(
            "[x](javascript:alert(1)) <b>",
            "javascript:alert(1)",
            null,
            "news",
            "# no\n- heading *");

    String report = ReportRenderer.render(HEADING, new Build().primary(hostile).build());

    assertThat(report)
        .contains("\\[x\\](javascript:alert(1)) \\<b\\> — primary news")
        .contains("> “\\# no - heading \\*”");
  }

  @Test
  void addressesCannotEndTheirLink() {
    Source tricky = new Source("T", "https://a.example/x) <img src=y>", null, "news", null);

    assertThat(ReportRenderer.render(HEADING, new Build().primary(tricky).build()))
        .contains("[T](https://a.example/x%29%20%3Cimg%20src=y%3E)");
  }

  @Test
  void sameAnalysisGivesTheSameReport() {
    assertThat(ReportRenderer.render(HEADING, after()))
        .isEqualTo(ReportRenderer.render(HEADING, after()))
        .contains(NEWS.title());
  }
}
