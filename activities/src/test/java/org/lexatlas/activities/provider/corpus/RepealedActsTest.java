package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true|law|2018-03-12|Circular No. 14 of the National Bank on coins|Circular No. 14 of 12 March 2018 is repealed.",
        "true|law|2018-03-12|Circular No. 14 on coins|Article 9. Circular No. 14 of 12 March 2018 is repealed.",
        "true|law|2018-03-12|Circular No. 14 on coins|He challenged Circular No. 14. The Circular is declared to be without lawful authority.",
        "false|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 binds the banks. No circular has been withdrawn.",
        "false|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 binds the banks. If the circular is set aside by a court, banks may serve exchanges.",
        "false|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 binds the banks. The circular on cheques was withdrawn last week.",
        "false|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 binds the banks. The circular cannot be set aside on that ground.",
        "false|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 binds the banks. The earlier circular was replaced in 2018.",
        "true|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 binds the banks. The Circular is withdrawn.",
        "true|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 of 12 March 2018 is repealed with effect from 1 May 2023. This Act comes into force on 1 January 2030.",
        "false|law|2018-03-12|Circular No. 14 on coins|He cited Circular No. 14 and Circular No. 31. The Circular is set aside.",
        "false|law|2018-03-12|Circular No. 14 on coins|Circular No. 14 of 12 March 2018 is repealed. This Act comes into force on 1 January 2030.",
        "false|law|2018-03-12|Circular No. 14 on coins|Article 9 of Circular No. 14 of 12 March 2018 is repealed.",
        "true|law|2018-03-12|Circular No. 14 of 2018|Circular No. 14 of 12 March 2018 is repealed.",
        "true|law|2018-03-12|Circular No. 14 on coins|Circular No. 14/2018 is repealed.",
        "true|law|2018-03-12|Circular No. 014 on coins|Circular No. 14 is repealed.",
        "true|law|2018-03-12|Circular No. 14 on coins|The circular of 12 March 2018 and Circular No. 3 of 2017 are repealed.",
        "false|law|2018-03-12|Circular No. 14 on coins|Law No. 14 is repealed.",
        "true|law|2018-03-12|Law No. 14 on coins|Law No. 14 is repealed.",
        "false|law|2018-03-12|Circular No. 31 of the National Bank on coins|Circular No. 14 of 12 March 2018 is repealed.",
        "false|law|2018-03-12|Decree No. 14 on coins|Circular No. 14 of 12 March 2018 is repealed.",
        "false|law|2019-03-12|Circular No. 14 of the National Bank on coins|Circular No. 14 of 12 March 2018 is repealed.",
        "true|law|2021-05-05|Virtual Currency Act, No. 7 of 2021|The Virtual Currency Act 2021 is repealed.",
        "false|law|2021-05-05|Virtual Currency Act, No. 7 of 2021|The Virtual Currency Act, No. 9 of 2022, is repealed.",
        "false|law|2021-05-05|Resolution No. 8 on coins|Resolution No. 9 is repealed.",
      })
  void theNumberTellsWhichActEnded(
      boolean ended, String type, String date, String title, String repeal) {
    var act = document(type + "|" + date, title, "Ban." + RULE);
    var repeals = document("law|2023-05-19", "Token Act, 2023", repeal);
    assertThat(repealed(repeals, act)).isEqualTo(ended ? List.of(title) : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es|Resolución N° 144/2020|Artículo Único.- Se deja sin efecto, a partir de la fecha, la Resolución N° 144/2020 de 15 de diciembre de 2020.",
        "es|Resolución N° 144/2020|Artículo 3.- Derógase la Resolución N° 144/2020.",
        "es|Resolución N° 144/2020|Artículo 10 bis.- Derógase la Resolución N° 144/2020.",
        "fr|Arrêté n° 12/2020|Article 2 : L'arrêté n° 12/2020 est abrogé.",
        "de|Rundschreiben Nr. 12/2020|§ 4 Das Rundschreiben Nr. 12/2020 wird aufgehoben.",
        "fr|Arrêté n° 12/2020|Article unique - L'arrêté n° 12/2020 est abrogé.",
        "pt|Resolução n.º 12/2020|Artigo único. É revogada a Resolução n.º 12/2020.",
        "de|Rundschreiben Nr. 12/2020|§ 4. Das Rundschreiben Nr. 12/2020 wird aufgehoben.",
        "ru|Указ № 12/2020|Статья 4. Признать утратившим силу Указ № 12/2020.",
      })
  void itsOwnNumberIsNoPartOfWhatItEnds(String language, String title, String repeal) {
    var act = document("law|2020-12-15|" + language, title, "Bitcoin, биткоин.");
    var repeals = document("law|2023-05-19|" + language, "Token Act", repeal);
    assertThat(repealed(repeals, act)).containsExactly(title);
  }
}
