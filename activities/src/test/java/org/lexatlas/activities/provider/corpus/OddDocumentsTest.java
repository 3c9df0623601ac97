package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.provider.corpus.writing.OutputWriter;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.Json;

/** Reading never fails, whatever a document holds. */
class OddDocumentsTest {

  private static final List<String> PIECES =
      List.of(
          "crypto",
          "is",
          "prohibited",
          "not",
          "unless",
          "licensed",
          "exchange",
          "Act No. 5 of 2022",
          "(",
          ")",
          "«",
          "»",
          ":",
          ";",
          ", ",
          ". ",
          "\n",
          "\n\n",
          "# ",
          "(a) ",
          "which",
          "China",
          "AIFC",
          "без",
          "лицензии",
          "запрещено",
          "n'est pas",
          "from 1 January 2027",
          "until",
          "\uD83D\uDE00",
          "İ",
          "ß",
          "\u0000",
          "№",
          "〔2021〕",
          "repealed",
          "does not apply",
          "bill",
          "no",
          "person",
          "shall",
          "$",
          "\\",
          "may",
          "hold");

  @Test
  void randomWordsAreReadWithoutFailing() {
    var random = new Random(20_261_125);
    for (int run = 0; run < 400; run++) {
      List<FoundDocument> documents = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        String type = List.of("law", "news", "gazette").get(random.nextInt(3));
        String date = List.of("", "2024", "2025-01-01").get(random.nextInt(3));
        documents.add(
            CorpusFixtures.document(
                type + "|" + date + "|en", words(random, 6), words(random, 80)));
      }
      var question =
          new ResearchQuestion(
              new Jurisdiction(
                  "KZ", null, null, "Kazakhstan", "", "", Jurisdiction.Kind.COUNTRY, null),
              RETAIL,
              CorpusFixtures.AS_OF,
              null,
              null);
      var reading =
          CorpusReading.of(
              SourceTexts.of(documents),
              RETAIL,
              RuleBook.ofTheProgram(),
              "KZ",
              CorpusFixtures.AS_OF);
      var output = new OutputWriter(question, reading, List.of("crypto")).write();
      assertThat(RETAIL.admits(output.status())).isTrue();
      assertThat(Json.of(output).as(output.getClass())).isEqualTo(output);
    }
  }

  private static String words(Random random, int most) {
    var text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(most); i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
