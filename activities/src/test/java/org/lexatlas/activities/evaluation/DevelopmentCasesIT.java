package org.lexatlas.activities.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/**
 * Every tenth development case. The rules were made better on them and the examples were mined from
 * them: they must not get worse.
 */
class DevelopmentCasesIT {

  private static final Database DATABASE = TestDatabase.fresh();
  private static final List<CaseOutcome> OUTCOMES = new ArrayList<>();

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES) // hundreds of cases, and 22 topics to be learned
  static void run() throws IOException {
    new JurisdictionStore(DATABASE).seed();
    new TopicStore(DATABASE).seed();
    var evaluation = new Evaluation(DATABASE, null, RuleBook.ofTheProgram());
    List<EvaluationCase> cases;
    try (var batches = Files.list(Path.of("..", "evaluation", "development"))) {
      cases =
          batches
              .sorted()
              .flatMap(batch -> EvaluationSet.read(batch, DATABASE).cases().stream())
              .toList();
    }
    for (int i = 0; i < cases.size(); i += 10) {
      OUTCOMES.add(evaluation.run(cases.get(i)));
    }
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void coversEveryTopic() {
    assertThat(OUTCOMES).hasSizeGreaterThan(350);
    assertThat(OUTCOMES.stream().map(o -> o.asked().topic().id()).distinct()).hasSize(22);
  }

  @Test
  void readsMostStatusesAsLabelled() { // many are long, or made to mislead
    List<String> wrong =
        OUTCOMES.stream()
            .filter(o -> !o.right())
            .map(o -> o.asked().id() + " " + o.status())
            .toList();
    assertThat(wrong).hasSizeLessThan(OUTCOMES.size() / 6);
  }

  @Test
  void takesFewProhibitionsForPermissions() {
    assertThat(OUTCOMES.stream().filter(CaseOutcome::opposite).map(o -> o.asked().id()))
        .hasSizeLessThanOrEqualTo(OUTCOMES.size() / 150);
  }

  @Test
  void quotesVerbatim() {
    assertThat(OUTCOMES).allSatisfy(o -> assertThat(o.verbatim()).isEqualTo(o.quotes()));
  }
}
