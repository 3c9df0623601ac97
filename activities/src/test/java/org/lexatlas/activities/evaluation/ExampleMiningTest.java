package org.lexatlas.activities.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.CorpusReply;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Json;

class ExampleMiningTest {

  private static final Topic TOPIC = CorpusFixtures.RETAIL;
  private static final String PLAIN = "Nobody may deal in virtual currencies.";
  private static final String DISPUTED = "The notice of the bank speaks of virtual currencies.";

  @Test
  void leavesOutWhatTellsOneThingHereAndAnotherThere() {
    var mining = new ExampleMining();
    add(mining, "one", mark("Banned", "en", PLAIN), mark("Banned", "en", DISPUTED));
    add(mining, "two", mark("Banned", "en", PLAIN), mark("Implicit-Ban", "en", DISPUTED));
    assertThat(mining.lessons().get(TOPIC.id())).containsExactly(mark("Banned", "en", PLAIN));
  }

  @Test
  void keepsWhatTellsTheSameInTwoLanguages() {
    var mining = new ExampleMining();
    add(mining, "one", mark("Banned", "en", PLAIN), mark("Banned", "fr", PLAIN));
    assertThat(mining.lessons().get(TOPIC.id())).hasSize(2);
  }

  @Test
  void aSentenceThatStandsInTwoPlacesTeachesOnce() {
    var mining = new ExampleMining();
    var here = new Example("Banned", "en", PLAIN, Naming.AROUND);
    add(mining, "one", here);
    add(mining, "two", new Example("Banned", "en", PLAIN, Naming.NOWHERE));
    assertThat(mining.lessons().get(TOPIC.id())).containsExactly(here);
  }

  private static Example mark(String label, String language, String sentence) {
    return new Example(label, language, sentence);
  }

  private static void add(ExampleMining mining, String id, Example... marks) {
    var place =
        new Jurisdiction("KZ", null, null, "Kazakhstan", "", "", Jurisdiction.Kind.COUNTRY, null);
    var asked =
        new EvaluationCase(
            id,
            Path.of(id),
            place,
            TOPIC,
            LocalDate.of(2026, 1, 31),
            "Banned",
            List.of(),
            List.of(marks),
            "because");
    var reply = new CorpusReply("KZ", TOPIC.id(), "2026-01-31", 1, "", List.of(), List.of());
    mining.add(asked, new RawReply(Json.MAPPER.writeValueAsString(reply), "corpus", TokenUse.NONE));
  }
}
