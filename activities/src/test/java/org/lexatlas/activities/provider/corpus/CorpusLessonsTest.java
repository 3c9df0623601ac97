package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.Json;

class CorpusLessonsTest {

  private static final String TELLING = "Dealing in virtual currencies is prohibited to all.";
  private static final String LIKEWISE = "Every sale of virtual currencies is punished.";
  private static final String MISLEADING = "Advertising of virtual currencies is prohibited too.";

  private static final String ELSEWHERE = "In Singapore, sale of virtual currencies is punished.";

  private static final ExampleModel MODEL =
      ExampleModel.of(
          List.of(
              new Example("Banned", "en", "Dealing in tokens is prohibited to everybody."),
              new Example("Banned", "en", "Every dealing is prohibited."),
              new Example("Allowed-Unregulated", "en", "Anyone may sell tokens freely."),
              new Example("Allowed-Unregulated", "en", "Residents may freely hold tokens."),
              new Example(Example.NOTHING, "en", "The market closed higher on Friday."),
              new Example(Example.NOTHING, "en", "The market was calm on Monday.")));

  @Test
  void guessesTheTellingSentenceWhereNobodyMarkedOne() {
    assertThat(lessons(List.of()))
        .contains(new Example("Banned", "en", TELLING, Naming.ITSELF))
        .filteredOn(lesson -> lesson.label().equals("Banned"))
        .hasSize(1);
  }

  @Test
  void takesMarksAsTheyAreAndWhatElseSoundsSoAsNothing() {
    var marks =
        List.of(
            new Example("Banned", "en", LIKEWISE), new Example(Example.NOTHING, "en", MISLEADING));
    assertThat(lessons(marks))
        .startsWith(
            new Example("Banned", "en", LIKEWISE, Naming.ITSELF),
            new Example(Example.NOTHING, "en", MISLEADING, Naming.AROUND));
    assertThat(lessons(marks))
        .filteredOn(lesson -> lesson.sentence().equals(TELLING))
        .as("nobody marked it")
        .extracting(Example::label)
        .containsExactly(Example.NOTHING);
    assertThat(lessons(marks)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNeverHeardDoesNotTeachThatItIsNothing() {
    var marks =
        List.of(
            new Example("Banned", "en", LIKEWISE), new Example(Example.NOTHING, "en", ELSEWHERE));
    assertThat(lessons(marks))
        .as("of another country such words are left aside, of this one they tell something")
        .extracting(Example::sentence)
        .contains(LIKEWISE)
        .doesNotContain(ELSEWHERE);
  }

  private static List<Example> lessons(List<Example> marks) {
    var found =
        document(
            "law|2024-01-01|en", "Act", String.join(" ", TELLING, LIKEWISE, MISLEADING, ELSEWHERE));
    var reply =
        new CorpusReply(
            "KZ", CorpusFixtures.RETAIL.id(), "2026-01-31", 1, "", List.of(), List.of(found));
    return CorpusLessons.of(
        new RawReply(Json.MAPPER.writeValueAsString(reply), "corpus", TokenUse.NONE),
        question(),
        MODEL,
        "Banned",
        marks);
  }

  private static ResearchQuestion question() {
    var place =
        new Jurisdiction(
            "KZ",
            null,
            null,
            "Kazakhstan",
            "Asia",
            "Central Asia",
            Jurisdiction.Kind.COUNTRY,
            null);
    return new ResearchQuestion(place, CorpusFixtures.RETAIL, CorpusFixtures.AS_OF, null, null);
  }
}
