package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.reading.RuleReading.Outcome;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

class RuleReadingTest {

  private static final TopicRules RULES = RuleFiles.topic("Retail_Trading_Status").orElseThrow();
  private static final FoundDocument BAN =
      document("law|2024-01-01", "Act", "No person may buy, sell or hold crypto-assets.");

  private final AtomicInteger readAgain = new AtomicInteger();

  @Test
  void whatCountsDecides() {
    Outcome outcome = reading(BAN).by(found -> found);
    assertThat(outcome.ruling().status()).isEqualTo("Banned");
    assertThat(readAgain).hasValue(0);
  }

  @Test
  void whereNothingCountsDocumentsAreReadAsWholesOnce() {
    RuleReading reading = reading(BAN);
    assertThat(reading.by(found -> List.of()).ruling().status()).isEqualTo(Topic.NO_INFORMATION);
    assertThat(reading.by(found -> List.of()).ruling().statements()).isEmpty();
    assertThat(readAgain).hasValue(1);
  }

  @Test
  void aConflictOfDocumentsOfOneRankAndDayRestsOnAllThatWasFound() {
    FoundDocument free =
        document("law|2024-01-01", "Code", "Anyone may buy, sell and hold crypto-assets freely.");
    assertThat(reading(BAN, free).by(found -> List.of()).ruling().status())
        .isEqualTo(Topic.UNCLEAR);
  }

  private RuleReading reading(FoundDocument... documents) {
    ReadingRun close = read(Reach.CLOSE, documents);
    return new RuleReading(
        new StatusDecider(RULES, CorpusFixtures.AS_OF),
        close,
        () -> {
          readAgain.incrementAndGet();
          return read(List.of(Reach.DOCUMENT), documents);
        });
  }

  private static ReadingRun read(List<Reach> reaches, FoundDocument... documents) {
    var run = new ReadingRun(RULES, "KZ", CorpusFixtures.AS_OF, reaches, null);
    run.read(CorpusFixtures.texts(documents));
    return run;
  }
}
