package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.topic.Topic;

/** What a sentence means by those around it: questions, commencements, repeals, lists, unions. */
class QuestionsAndDatesTest {

  private static final Topic LICENSING =
      topic("Exchange_VASP_Licensing", "None", "Licence-Pending", "Licence-Required");

  @ParameterizedTest
  @CsvSource({
    "May private persons buy bitcoin?, No., Banned",
    "May private persons buy bitcoin?, 'Yes, they may.', Allowed-Unregulated",
    "Is it illegal to hold bitcoin?, It is not., Allowed-Unregulated",
    "May private persons buy bitcoin?, The Authority is often asked this., No-Information",
    "May private persons buy bitcoin?, No rule prohibits it., Allowed-Unregulated",
    "## May I buy bitcoin as a private person?, Yes. You do so at your own risk., Allowed-Unregulated",
    "## May private persons buy bitcoin?, Yes. No rule prohibits it., Allowed-Unregulated",
    "## May private persons buy bitcoin?, No., Banned",
    "## Can I buy and hold bitcoin here?, No restriction applies to private persons who buy and hold bitcoin., Allowed-Unregulated",
    "May private persons buy bitcoin?, No – the purchase of bitcoin by private persons is prohibited., Banned",
    "## May private persons buy bitcoin before they are of age?, No. They may buy bitcoin through licensed exchanges only., Allowed-Regulated",
  })
  void aQuestionSaysWhatItsAnswerSays(String question, String answer, String status) {
    var reading =
        read(RETAIL, "KZ", document("regulator|2024-03-01", "Crypto", question + "\n\n" + answer));
    assertThat(reading.decision().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, Licence-Pending",
    "2027-01-01, Licence-Required",
  })
  void anActAppliesFromItsCommencement(LocalDate asOf, String status) {
    var act =
        document(
            "law|2026-01-15",
            "Virtual Assets Act",
            "No person shall operate a virtual asset exchange without a licence.\n\n"
                + "This Act comes into force on 1 January 2027.");
    assertThat(read(LICENSING, "KZ", asOf, act).decision().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "This Act comes into force six months after its publication., Licence-Pending",
    "This Act comes into force on a date to be appointed by order., Licence-Pending",
    "This Act comes into force on the day of its publication., Licence-Required",
  })
  void anActMayBeginLater(String commencement, String status) {
    var act =
        document(
            "law|2025-12-01",
            "Virtual Assets Act",
            "No person shall operate a virtual asset exchange without a licence.\n\n"
                + commencement);
    assertThat(read(LICENSING, "KZ", act).decision().status()).isEqualTo(status);
  }

  @Test
  void aCircularIsRepealedByItsDate() {
    var old =
        document("regulator|2021-02-05", "Letter to banks", "Buying cryptocurrency is prohibited.");
    var later =
        document(
            "regulator|2023-12-22",
            "Circular",
            "The letter of 5 February 2021 is hereby withdrawn. Residents may buy cryptocurrency.");
    var reading = read(RETAIL, "KZ", old, later);
    assertThat(reading.repealed()).extracting(d -> d.title()).containsExactly("Letter to banks");
    assertThat(reading.decision().status()).isEqualTo("Allowed-Unregulated");
  }

  @Test
  void definitionsAllowNothing() {
    var act =
        document(
            "law|2024-01-01",
            "Crypto",
            "A virtual asset is a digital representation of value which can be traded or transferred.");
    assertThat(read(RETAIL, "KZ", act).decision().status()).isEqualTo(Topic.NO_INFORMATION);
  }

  @Test
  void equalVoicesOfOneDayContradictEachOther() {
    var ban =
        document("regulator|2025-08-15", "Notice A", "Nobody may buy or sell cryptocurrency.");
    var leave =
        document("regulator|2025-08-15", "Notice B", "Everybody may buy and sell cryptocurrency.");
    var reading = read(RETAIL, "KZ", ban, leave);
    assertThat(reading.decision().status()).isEqualTo(Topic.UNCLEAR);
    assertThat(reading.decision().by()).hasSize(2);
  }

  @Test
  void aListThatNamesThePlaceSpeaksOfIt() {
    var carf = topic("Tax_Reporting_CARF", "Not-Committed", "Committed-No-Date", "Exchanging-2027");
    var list =
        document(
            "government|2025-12-04",
            "CARF commitments",
            "Jurisdictions undertaking first exchanges by 2027: Austria, Kazakhstan, Norway.\n\n"
                + "Jurisdictions undertaking first exchanges by 2028: Canada, Mexico.");
    assertThat(read(carf, "KZ", list).decision().status()).isEqualTo("Exchanging-2027");
  }

  @Test
  void oldCasesAreNoEnforcementOfToday() {
    var topic = topic("Enforcement_Sanctions", "None-Observed", "Occasional", "Active");
    String text =
        "On %s the Authority fined the crypto exchange Alpha. On %s it fined the crypto exchange"
            + " Beta. On %s it fined the crypto exchange Gamma.";
    var recent = text.formatted("3 May 2025", "4 June 2025", "5 July 2025");
    var old = text.formatted("3 May 2019", "4 June 2019", "5 July 2025");
    assertThat(read(topic, "KZ", document("news|2025-08-01", "Fines", recent)).decision().status())
        .isEqualTo("Active");
    assertThat(read(topic, "KZ", document("news|2025-08-01", "Fines", old)).decision().status())
        .isEqualTo("Occasional");
  }
}
