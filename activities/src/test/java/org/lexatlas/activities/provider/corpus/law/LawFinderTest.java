package org.lexatlas.activities.provider.corpus.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LawFinderTest {

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/reading/laws.csv", delimiter = '|', nullValues = "-")
  void findsALaw(String identifier, String date, String text) {
    var laws = LawFinder.find(text);
    assertThat(laws).as(text).hasSize(1);
    assertThat(laws.getFirst().identifier()).isEqualTo(identifier);
    assertThat(laws.getFirst().date()).isEqualTo(date);
  }

  @Test
  void namesWhatItFinds() {
    assertThat(
            LawFinder.find("The Law on Digital Assets (No. 193-VII of 6 February 2023) applies."))
        .extracting(LawMention::name)
        .containsExactly("Law on Digital Assets");
    assertThat(
            LawFinder.find(
                "Both the Payment Services Act 2019 and the Securities and Futures Act 2001 apply."))
        .extracting(LawMention::name)
        .containsExactly("Payment Services Act 2019", "Securities and Futures Act 2001");
  }

  @Test
  void passesOverWhatIsNoLaw() {
    assertThat(LawFinder.find("The act of buying is not a law, and the court order was an order."))
        .isEmpty();
    assertThat(LawFinder.find("The draft Law on Digital Money is being discussed.")).isEmpty();
  }

  @Test
  void tellsMentionsOfOneLawByItsNumber() {
    var english = LawFinder.find("Law No. 193-VII of 6 February 2023").getFirst();
    var russian = LawFinder.find("Закон от 6 февраля 2023 года № 193-VII").getFirst();
    assertThat(english.key()).isEqualTo(russian.key());
    var german = LawFinder.find("Die Verordnung (EU) 2023/1114 gilt.").getFirst();
    assertThat(german.key())
        .isEqualTo(LawFinder.find("Regulation (EU) 2023/1114 applies.").getFirst().key());
  }

  @Test
  void readsOneNumberHoweverItIsWritten() {
    var act = LawFinder.find("Consumer Protection Act, No. 46 of 2012").getFirst();
    assertThat(LawFinder.find("Act No. 46 of 2012 applies.").getFirst().key()).isEqualTo(act.key());
    assertThat(LawFinder.find("Act No. 46/2012 applies.").getFirst().key()).isEqualTo(act.key());
  }
}
