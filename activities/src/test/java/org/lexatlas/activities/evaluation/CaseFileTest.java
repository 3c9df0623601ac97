package org.lexatlas.activities.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.evaluation.EvaluationCase.ExpectedLaw;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.domain.jurisdiction.Jurisdiction;

class CaseFileTest {

  private static final String LABEL =
      """
      country: KZ
      topic: Retail_Trading_Status
      asOf: 2025-06-30
      status: Allowed-Regulated
      laws: [{identifier: No. 193-VII, date: 2023-02-06}, {identifier: Tax Code}]
      why: The law says so.
      """;

  @TempDir Path folder;

  @Test
  void readsALabel() throws IOException {
    var label = read(LABEL);
    assertThat(label.asOf()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(label.status()).isEqualTo("Allowed-Regulated");
    assertThat(label.laws())
        .containsExactly(
            new ExpectedLaw("No. 193-VII", "2023-02-06"), new ExpectedLaw("Tax Code", null));
  }

  @ParameterizedTest
  @CsvSource({
    "country: KZ, country: ZZ, country: no jurisdiction has code ZZ",
    "topic: Retail_Trading_Status, topic: Weather, topic: there is no topic Weather",
    "asOf: 2025-06-30, asOf: June, 'asOf: ''June'' is no day; write YYYY-MM-DD'",
    "status: Allowed-Regulated, status: Fine, status: Fine is no status of Retail_Trading_Status",
    "why: The law says so., why: '', why: is missing or empty",
    "why: The law says so., because: so, because is not known",
    "2023-02-06, 6 Feb, laws: date '6 Feb'",
    "identifier: Tax Code, identifier: '', laws: every law needs an identifier",
  })
  void refusesWhatCannotBeMeant(String from, String to, String words) {
    assertThatThrownBy(() -> read(LABEL.replace(from, to)))
        .isInstanceOf(BadCase.class)
        .hasMessageContaining("case.yaml: ")
        .hasMessageContaining(words);
  }

  @Test
  void refusesALabelThatIsNoMapping() {
    assertThatThrownBy(() -> read("- a\n- b\n")).isInstanceOf(BadCase.class);
    assertThatThrownBy(() -> read("country: [KZ\n")).isInstanceOf(BadCase.class);
    assertThatThrownBy(() -> read(LABEL.replaceAll("(?m)^laws:.*\n", "")))
        .hasMessageContaining("write [] when there are none");
  }

  @Test
  void readsWhatAPersonSaysOfSentences() throws IOException {
    assertThat(read(LABEL).marks()).isEmpty();
    Files.writeString(
        folder.resolve(MarkFile.NAME),
        "Banned\ten\tTrading is forbidden.\nnone\tfr\tVoir l'art. 3.\n");
    assertThat(read(LABEL).marks())
        .containsExactly(
            new Example("Banned", "en", "Trading is forbidden."),
            new Example("none", "fr", "Voir l'art. 3."));
  }

  @ParameterizedTest
  @CsvSource({
    "Fine|en|Trading is forbidden., 'label Fine is no status of Retail_Trading_Status; write one'",
    "Banned|Trading is forbidden., 'marks.tsv, line 1: has 2 columns'",
    "# nothing yet, 'marks no sentence; mark those that decide, or delete the file'",
    "Banned|en|Trading is banned., 'stands in no document of the case; copy the sentence from one'",
  })
  void refusesMarksThatCannotBeMeant(String line, String words) throws IOException {
    Files.writeString(
        folder.resolve("law.md"), "---\ndate: 2024-01-01\n---\n\nTrading is\nforbidden.");
    Files.writeString(folder.resolve(MarkFile.NAME), line.replace('|', '\t') + "\n");
    assertThatThrownBy(() -> read(LABEL))
        .isInstanceOf(BadCase.class)
        .hasMessageContaining("marks.tsv")
        .hasMessageContaining(words);
  }

  @Test
  void findsMarksThroughLineBreaksAndLeavesThoseOfOtherKindsOfDocumentsAlone() throws IOException {
    Files.writeString(folder.resolve("law.md"), "Trading is\n**forbidden**.");
    Files.writeString(folder.resolve(".DS_Store"), "");
    Files.writeString(folder.resolve(MarkFile.NAME), "Banned\ten\tTrading is forbidden.\n");
    assertThat(read(LABEL).marks()).hasSize(1);

    Files.writeString(folder.resolve(MarkFile.NAME), "Banned\ten\tTrading is banned.\n");
    Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
    assertThat(read(LABEL).marks()).hasSize(1);
  }

  @Test
  void namesAFileThatIsNotUtf8() throws IOException {
    Files.write(folder.resolve(MarkFile.NAME), "none\tfr\tL'été.\n".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> read(LABEL))
        .isInstanceOf(BadCase.class)
        .hasMessageContaining("marks.tsv: is not UTF-8; save it as UTF-8");
  }

  private EvaluationCase read(String label) throws IOException {
    Files.writeString(folder.resolve(CaseFile.NAME), label);
    var file =
        new CaseFile(
            code -> Optional.of(code).filter("KZ"::equals).map(CaseFileTest::place),
            id -> Optional.of(CorpusFixtures.RETAIL).filter(topic -> topic.id().equals(id)));
    return file.read(folder);
  }

  private static Jurisdiction place(String code) {
    return new Jurisdiction(
        code, null, null, "Kazakhstan", "Asia", "Central Asia", Jurisdiction.Kind.COUNTRY, null);
  }
}
