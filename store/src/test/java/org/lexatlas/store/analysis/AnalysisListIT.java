package org.lexatlas.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

class AnalysisListIT {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 15);

  private final Database database = TestDatabase.fresh();
  private final AnalysisList list = new AnalysisList(database);

  @BeforeEach
  void fill() {
    new JurisdictionStore(database).seed();
    new TopicStore(database).seed();
    var rows = new AnalysisRowsFixture(database);
    rows.live("KZ", "Mining", "Legal", JANUARY);
    rows.live("KZ", "CBDC", "Pilot", MAY);
    rows.version("KZ", "CBDC", "Launched", Stage.IN_REVIEW, "soon");
    rows.version("DE", "CBDC", "Research", Stage.DRAFT, "a draft");
    rows.version("FR", "CBDC", "Research", Stage.WITHDRAWN, "taken back");
    database.jdbi().useTransaction(handle -> AnalysisRows.idOf(handle, "JP", "CBDC"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void filtersByWhatStands() {
    assertThat(found(filter("KZ", null, null, null, null))).containsExactly("KZ CBDC", "KZ Mining");
    assertThat(found(filter(null, "Mining", null, null, null))).containsExactly("KZ Mining");
    assertThat(found(filter(null, null, "Pilot", null, null))).containsExactly("KZ CBDC");
    assertThat(found(filter(null, null, null, "LIVE", null)))
        .containsExactly("KZ CBDC", "KZ Mining");
    assertThat(found(filter(null, null, null, "IN_REVIEW", null))).containsExactly("KZ CBDC");
    assertThat(found(filter(null, null, null, "DRAFT", null))).containsExactly("DE CBDC");
    assertThat(found(filter(null, null, null, "WITHDRAWN", null))).containsExactly("FR CBDC");
    assertThat(found(filter(null, null, null, "NONE", null))).containsExactly("JP CBDC");
  }

  @Test
  void findsWordsInWhatStandsAndInNames() {
    assertThat(found(filter(null, null, null, null, "legal there"))).containsExactly("KZ Mining");
    assertThat(found(filter(null, null, null, null, "soon"))).isEmpty();
    assertThat(found(filter(null, null, null, null, "german"))).containsExactly("DE CBDC");
    assertThat(found(filter(null, null, null, null, "mini"))).containsExactly("KZ Mining");
    assertThat(found(filter(null, null, null, null, "') or (\"%_:"))).isEmpty();
  }

  @Test
  void findsWhatWasNotVerifiedForLong() {
    var filter = new AnalysisFilter(null, null, null, null, null, LocalDate.of(2026, 3, 1));
    assertThat(found(filter)).containsExactly("KZ Mining");
    assertThat(list.count(filter, 10)).isEqualTo(1);
  }

  @Test
  void pagesInBothOrdersWithoutLossOrRepetition() {
    assertThat(paged(AnalysisList.Order.COUNTRY))
        .containsExactly("DE CBDC", "FR CBDC", "JP CBDC", "KZ CBDC", "KZ Mining");
    assertThat(paged(AnalysisList.Order.CHANGED))
        .startsWith("KZ CBDC", "KZ Mining")
        .containsExactlyInAnyOrder("DE CBDC", "FR CBDC", "JP CBDC", "KZ CBDC", "KZ Mining");
  }

  @Test
  void countsNoFurtherThanAsked() {
    assertThat(list.count(AnalysisFilter.all(), 100)).isEqualTo(5);
    assertThat(list.count(AnalysisFilter.all(), 3)).isEqualTo(3);
  }

  @Test
  void showsTheNewestVersionWhereNoneIsLive() {
    var row = list.list(filter("DE", null, null, null, null), AnalysisList.Order.COUNTRY, null, 9);
    assertThat(row.getFirst().stage()).isEqualTo("DRAFT");
    assertThat(row.getFirst().status()).isEqualTo("Research");
    var waiting =
        list.list(filter("KZ", "CBDC", null, null, null), AnalysisList.Order.COUNTRY, null, 9);
    assertThat(waiting.getFirst().review()).isEqualTo(2);
    assertThat(waiting.getFirst().status()).isEqualTo("Pilot");
  }

  private List<String> paged(AnalysisList.Order order) {
    var names = new ArrayList<String>();
    AnalysisSummary after = null;
    while (true) {
      var page = list.list(AnalysisFilter.all(), order, after, 2);
      page.forEach(row -> names.add(row.country() + " " + row.topic()));
      if (page.size() < 2) {
        return names;
      }
      after = page.getLast();
    }
  }

  private List<String> found(AnalysisFilter filter) {
    return list.list(filter, AnalysisList.Order.COUNTRY, null, 100).stream()
        .map(row -> row.country() + " " + row.topic())
        .toList();
  }

  private static AnalysisFilter filter(
      @Nullable String country,
      @Nullable String topic,
      @Nullable String status,
      @Nullable String stage,
      @Nullable String text) {
    return new AnalysisFilter(country, topic, status, stage, text, null);
  }
}
