package org.lexatlas.activities.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/** The half of the cases that the rules may be made better on: it must not get worse again. */
class TuningHalfIT {

  private static final Database DATABASE = TestDatabase.fresh();
  private static final List<CaseOutcome> OUTCOMES = new ArrayList<>();

  private static EvaluationSummary sums = EvaluationSummary.of("none", List.of());

  @BeforeAll
  static void run() {
    new JurisdictionStore(DATABASE).seed();
    new TopicStore(DATABASE).seed();
    var set = EvaluationSet.read(Path.of("..", "evaluation", "tuning"), DATABASE);
    var evaluation = new Evaluation(DATABASE, null, RuleBook.ofTheProgram());
    set.cases().forEach(one -> OUTCOMES.add(evaluation.run(one)));
    sums = EvaluationSummary.of(set.name(), OUTCOMES);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void everyQuotationStandsInItsPlace() {
    assertThat(OUTCOMES).allSatisfy(o -> assertThat(o.verbatim()).isEqualTo(o.quotes()));
    assertThat(OUTCOMES.stream().mapToInt(CaseOutcome::quotes).sum()).isGreaterThan(500);
    assertThat(sums.verbatim()).isEqualTo(1);
  }

  @Test
  void noProhibitionIsReadAsAPermissionOrTheReverse() {
    assertThat(OUTCOMES.stream().filter(CaseOutcome::opposite).map(o -> o.asked().id())).isEmpty();
  }

  @Test
  void mostStatusesAreReadAsLabelled() {
    assertThat(sums.cases()).isGreaterThanOrEqualTo(60);
    assertThat(sums.statusAccuracy())
        .as(
            () ->
                OUTCOMES.stream()
                    .filter(o -> !o.right())
                    .map(o -> o.asked().id() + " " + o.status())
                    .toList()
                    .toString())
        .isGreaterThanOrEqualTo(0.8);
    assertThat(sums.lawRecall()).isGreaterThanOrEqualTo(0.6);
  }

  @Test
  void coversManyTopicsAndLanguages() {
    assertThat(OUTCOMES.stream().map(o -> o.asked().topic().id()).distinct())
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(sums.confusion()).containsKeys(Topic.UNCLEAR, Topic.NO_INFORMATION);
  }

  @Test
  void theSameCaseIsAlwaysReadTheSame() {
    var evaluation = new Evaluation(DATABASE, null, RuleBook.ofTheProgram());
    for (CaseOutcome first : OUTCOMES.subList(0, 5)) {
      assertThat(evaluation.run(first.asked()).output()).isEqualTo(first.output());
    }
  }
}
