package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;

/** What ends another document, and what only sounds like it. */
class RepealedActsTest {

  private static final String RULE = " Residents may buy and sell cryptocurrency.";

  private static List<String> repealed(FoundDocument... documents) {
    return read(RETAIL, "KZ", documents).repealed().stream().map(ended -> ended.title()).toList();
  }

  @Test
  void whatWasWithdrawnIsNotTheReportThatTellsOfIt() {
    assertThat(
            repealed(
                document(
                    "regulator|2023-02-15",
                    "Annual report",
                    "Cheques were withdrawn on 31 December 2022 and nobody missed them." + RULE)))
        .isEmpty();
    assertThat(
            repealed(
                document(
                    "regulator|2022-02-15",
                    "Circular on coins",
                    "Circular was withdrawn on 31 December 2022." + RULE)))
        .containsExactly("Circular on coins");
  }

  @Test
  void aYearAloneEndsWhatTheSentenceCallsByIt() {
    var withdraws =
        document(
            "regulator|2023-05-19",
            "Letter to banks",
            "In view of the Ordinance, 2023, the said Circular of 2018 stands withdrawn.");
    var taxes = document("regulator|2023-02-15", "Circular on the Finance Act", "Tax." + RULE);
    var ban = document("regulator|2018-04-06", "Circular on virtual currencies", "Ban." + RULE);
    assertThat(repealed(withdraws, taxes, ban)).containsExactly(ban.title());
  }

  @Test
  void aKindOfActAndItsYearNameIt() {
    var repeals = document("law|2023-05-19", "Token Act, 2023", "The Act of 2018 is repealed.");
    var act = document("law|2018-04-06", "Virtual Currencies Act", "Ban." + RULE);
    var decree = document("law|2018-04-06", "Virtual Currencies Decree", "Ban." + RULE);
    assertThat(repealed(repeals, act, decree)).containsExactly(act.title());
  }
}
