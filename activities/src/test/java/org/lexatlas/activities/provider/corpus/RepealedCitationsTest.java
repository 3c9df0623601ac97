package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.domain.topic.Topic;

/** What documents tell of an act that is no longer law. */
class RepealedCitationsTest {

  private static final String BAN =
      "Under Circular No. 17/2021 residents are prohibited from buying or selling cryptocurrency.";

  private static String status(String text) {
    var firm = document("law_firm|2023-02-15", "Doing business", BAN);
    var judgment = document("law|2023-05-19", "Exchange Ltd v Central Bank", text);
    return read(RETAIL, "KZ", firm, judgment).decision().status();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Circular No. 17/2021 is quashed in its entirety.",
        "Circular No. 17/2021 is hereby set aside.",
        "The Court annuls Circular No. 17/2021.",
      })
  void whatAQuashedCircularLaidDownIsNoLaw(String order) {
    assertThat(status(order)).isEqualTo(Topic.NO_INFORMATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Circular No. 18/2021 is quashed in its entirety.",
        "Circular No. 17/2021 is not quashed.",
        "Paragraph 4 of Circular No. 17/2021 is quashed.",
        "It is proposed that Circular No. 17/2021 be repealed.",
        "The transitional period under Circular No. 17/2021 expired on 1 July 2022.",
        "Where the authorisation granted under Circular No. 17/2021 is withdrawn, it is published.",
        "By virtue of Circular No. 17/2021, Circular No. 16/2020 is repealed.",
        "The Court annuls Circular No. 16/2020 and upholds Circular No. 17/2021.",
        "Circular No. 16/2020 is repealed by Circular No. 17/2021.",
      })
  void whatStillStandsIsLaw(String order) {
    assertThat(status(order)).isEqualTo("Banned");
  }

  @ParameterizedTest
  @CsvSource({
    "No-Information, Circular 2/2018 be and is hereby set aside in its entirety.",
    "No-Information, Circular No. 2/2018 is repealed.",
    "Banned, Directive 2/2018 is hereby set aside.",
    "Banned, Any agreement made in breach of Circular 2/2018 is deemed void.",
  })
  void knowsACircularByItsKindItsNumberAndYear(String status, String order) {
    var circular =
        document("regulator|2018-05-11", "Central Bank: Circular to Banks No. 2/2018", BAN);
    var judgment = document("law|2023-05-19", "Exchange Ltd v Central Bank", order);
    assertThat(read(RETAIL, "KZ", circular, judgment).decision().status()).isEqualTo(status);
  }

  @Test
  void aJudgmentTellsWhatTheDirectiveSaidThatItSetsAside() {
    String facts =
        "[31] The respondent's directive of May 2018 told everybody that trading in"
            + " cryptocurrency, and holding it, is prohibited.\n\n";
    String order =
        "[44] It follows that the directive was never within its powers. It is set aside.";
    var judgment = document("law|2022-08-19", "Okavango CC v Bank of Namibia", facts + order);
    assertThat(read(RETAIL, "NA", judgment).decision().status()).isEqualTo(Topic.NO_INFORMATION);
    var upheld = document("law|2022-08-19", "Okavango CC v Bank of Namibia", facts);
    assertThat(read(RETAIL, "NA", upheld).decision().status()).isEqualTo("Banned");
  }

  @Test
  void anActThatSpeaksOfNoticesIsNoJudgment() {
    var act =
        document(
            "law|2022-08-19",
            "Virtual Assets Act",
            "5. By this notice residents are prohibited from buying or selling cryptocurrency.\n\n"
                + "57. A direction or notice may be revoked by the Authority.");
    assertThat(read(RETAIL, "NA", act).decision().status()).isEqualTo("Banned");
  }

  @Test
  void aNewDirectiveStandsThatReplacesAnother() {
    var directive =
        document(
            "regulator|2024-03-01",
            "Directive on virtual assets",
            "Under this directive residents are prohibited from buying or selling cryptocurrency."
                + " The former directive is repealed.");
    assertThat(read(RETAIL, "NA", directive).decision().status()).isEqualTo("Banned");
  }
}
