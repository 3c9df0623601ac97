package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.domain.topic.Topic;

/** What stands below a heading is read, however near, and in the heading's light. */
class HeadingsTest {

  private static final Topic MINING =
      CorpusFixtures.topic("Mining", "Legal", "Legal-With-Restrictions", "Restricted", "Banned");

  private static final Topic LICENSING =
      CorpusFixtures.topic(
          "Exchange_VASP_Licensing",
          "None",
          "Registration-Required",
          "Licence-Required",
          "Licence-Pending",
          "Prohibited");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Article %d. %s\n",
        "## Article %d. %s\n\n",
        "**Article %d. %s**\n",
        "Article %d %s\n",
        "Article %d. %s\n",
        "Article %d. %s\n\n",
        "**%2$s.** "
      })
  void readsTheTextBelowAHeading(String heading) {
    String text =
        "# Virtual Assets Act\n\n"
            + heading.formatted(7, "Exchanges")
            + "No person shall operate an exchange of virtual assets without a licence issued by"
            + " the Financial Commission.\n\n"
            + heading.formatted(18, "Mining")
            + "Mining of virtual assets requires an authorisation of the Secretariat of Energy and"
            + " may use only electricity from renewable sources.\n";
    var law = document("law|2023-04-12", "Virtual Assets Act", text);
    assertThat(read(MINING, "HN", law).decision().status()).isEqualTo("Legal-With-Restrictions");
    assertThat(read(LICENSING, "HN", law).decision().status()).isEqualTo("Licence-Required");
  }

  @Test
  void readsInTheLightOfTheBoldWordsThatBeginAParagraph() {
    String said =
        "The matter was raised in the last year. Several towns have complained. It is prohibited"
            + " for everyone to do so with virtual assets.";
    assertThat(ofMining("## Mining\n\n" + said)).isEqualTo("Banned");
    assertThat(ofMining("**Mining.** " + said)).isEqualTo("Banned");
    assertThat(ofMining("**Yes.** " + said)).isEqualTo(Topic.NO_INFORMATION);
  }

  @Test
  void readsOnBelowAParagraphOfAnotherPlace() {
    String other = "**China.** Coins are not wanted. They were banned in many towns.\n\n";
    String own = "The mining of virtual assets is prohibited for everyone by law.";
    assertThat(ofMining(other + own)).isEqualTo("Banned");
  }

  private static String ofMining(String text) {
    var note = document("regulator|2024-05-01", "Note", text);
    return read(MINING, "HN", note).decision().status();
  }

  @Test
  void hearsThatNobodyHasALicenceForSomethingElse() {
    var law =
        document(
            "law|2023-04-12",
            "Virtual Assets Act",
            "No person shall operate an exchange of virtual assets without a licence issued by the"
                + " Financial Commission.");
    String none = "**Are there %s?** The Commission has authorised none.";
    assertThat(status(law, none.formatted("exchanges with a licence"))).isEqualTo("Prohibited");
    assertThat(status(law, none.formatted("stablecoins in lempiras")))
        .isEqualTo("Licence-Required");
  }

  private static String status(CorpusReply.FoundDocument law, String answer) {
    var faq = document("regulator|2024-06-10", "Questions about virtual assets", answer);
    return read(LICENSING, "HN", law, faq).decision().status();
  }
}
