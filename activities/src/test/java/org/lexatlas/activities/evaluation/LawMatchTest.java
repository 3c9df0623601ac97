package org.lexatlas.activities.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.evaluation.EvaluationCase.ExpectedLaw;
import org.lexatlas.domain.analysis.Law;

class LawMatchTest {

  @ParameterizedTest
  @CsvSource({
    "Act No. 7 of 2025, Virtual Assets Act, No. 7 of 2025, true",
    "Regulation (EU) 2023/1114, MiCA, Verordnung (EU) 2023/1114, true",
    "Loi n° 25-18, Loi n° 25-18, n° 25-18, true",
    "Kreditwesengesetz, Kreditwesengesetz (KWG), , true",
    "Act No. 7 of 2025, Virtual Assets Act, No. 8 of 2025, false",
    "Payment Services Act, Securities Act, , false",
  })
  void knowsALawByNumberElseByName(String label, String name, String identifier, boolean same) {
    var law = new Law(name, identifier, null, null, null);
    assertThat(LawMatch.same(new ExpectedLaw(label, null), law)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the same number of the same year, in another order or with the year elsewhere
        "S.I. No. 77 of 2024; ; National Payment Systems Regulations; S.I. 2024 No. 77; ; true",
        "LGBl. 2025 Nr. 511; ; Gesetz über den Datenaustausch; Nr. 511; 2025-12-04; true",
        "Decree No. 8; 2017-12-21; Decree of the President No. 8; No. 8; 2017-12-21; true",
        "Decree No. 8; 2017-12-21; Circular of the bank; No. 8; 2017-12-28; false",
        "S.I. No. 77 of 2024; ; National Payment Systems Regulations; S.I. 2023 No. 77; ; false",
        // a section, a day or a gazette names no other act
        "Kreditwesengesetz § 1 Abs. 11 Nr. 7; ; Kreditwesengesetzes; ; ; true",
        "Code monétaire et financier, article L. 773-42; ; Code monétaire et financier; ; ; true",
        "Loi n° 25-10 du 24 juillet 2025; ; Loi n° 25-10 modifiant la loi n° 05-01; n° 25-10; ; true",
        "Notice III-35/B.2 (Official Gazette No. 32840); ; Notice on capital (III-35/B.2); III-35/B.2; ; true",
        // one name, with and without its number, its country, its year
        "Token Act, 2025 (No. 20 of 2025); ; The Token Act, 2025; No. 20; ; true",
        "Token Act, 2025 (No. 20 of 2025); ; The Token Act, 2025; No. 21; ; false",
        "Token Act, 2025 (No. 20 of 2025); ; Notice on the Token Act, 2025; ; ; false",
        "VAITOS Act 2021; ; Virtual Asset and Initial Token Offering Services Act 2021; ; ; true",
        "Reserve Bank (Virtual Asset Services) Direction 2023; ; Reserve Bank of Fiji (Virtual Asset Services) Direction 2023; No. 61; ; true",
        "Virtual Asset Service Providers Act 2022; ; Virtual Asset Service Providers (Amendment) Act 2022; ; ; false",
        // a year alone, a kind and a day alone are no law's
        "Securities Act 2025; ; Payment Services Act 2025; ; ; false",
        "Royal Decree of 8 February 2023; 2023-02-08; Royal Decree on tariffs; ; 2023-03-01; false",
        "Royal Decree of 8 February 2023; 2023-02-08; Royal Decree on advertising; ; 2023-02-08; true",
      })
  void seesThroughWaysOfCiting(
      String label, String day, String name, String identifier, String date, boolean same) {
    var law = new Law(name, identifier, date, null, null);
    assertThat(LawMatch.same(new ExpectedLaw(label, day), law)).isEqualTo(same);
  }
}
