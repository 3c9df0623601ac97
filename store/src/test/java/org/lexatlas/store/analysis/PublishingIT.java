package org.lexatlas.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.analysis.BaselineImport.WhenLive;
import org.lexatlas.store.analysis.VersionCommandRow.Code;
import org.lexatlas.store.run.RunStore;

/** What takes whose place, and what is compared with what. */
class PublishingIT {

  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 11, 26);

  private final Database database = TestDatabase.fresh();
  private final AnalysisRowsFixture rows = new AnalysisRowsFixture(database);
  private final VersionCommands commands = new VersionCommands(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theBaselineIsTheLiveVersionOrTheLastOneBeforeTheDay() {
    rows.live("KZ", "Mining", "Banned", JUNE);
    rows.live("KZ", "Mining", "Legal", NEXT_YEAR);

    assertThat(baseline(NEXT_YEAR, false).version()).isEqualTo(2);
    assertThat(baseline(DECEMBER, false).version()).isEqualTo(1);
    assertThat(baseline(JUNE, false).version()).isEqualTo(1);
    assertThat(baseline(JUNE.minusDays(1), false).version()).isNull();
    assertThat(baseline(JUNE.minusDays(1), false).whyNone()).contains("2025-06-29", "2026-11-26");
    assertThat(baseline(NEXT_YEAR, true).version()).isNull();
    assertThat(baseline(NEXT_YEAR, true).whyNone()).contains("simulated");
  }

  @Test
  void withdrawnVersionsAndDraftsAreNoBaseline() {
    int first = rows.live("KZ", "Mining", "Banned", JUNE);
    rows.live("KZ", "Mining", "Legal", NEXT_YEAR);
    rows.version("KZ", "Mining", "Legal", Stage.DRAFT, "a draft");
    database
        .jdbi()
        .useTransaction(handle -> VersionRows.stage(handle, analysis(), first, Stage.WITHDRAWN));

    assertThat(baseline(DECEMBER, false).version()).isNull();
  }

  @Test
  void aVersionIsTrueForTheDayOfItsRun() {
    int number = version(run(DECEMBER), false, null);
    assertThat(found(number).asOf()).isEqualTo(DECEMBER);
  }

  @Test
  void aResultOfAnEarlierDayIsNotPublishedByHandEither() {
    rows.live("KZ", "Mining", "Legal", NEXT_YEAR);
    int early = version(run(DECEMBER), false, 1);

    assertThat(publish(early)).isEqualTo(Code.EARLIER_DAY);
    assertThat(live()).isEqualTo(1);

    commands.give(analysis(), 1, order(VersionOrder.Type.WITHDRAW));
    assertThat(publish(early)).isEqualTo(Code.DONE);
  }

  @Test
  void whatWasRestoredOfAnEarlierDayIsTheOperatorsWord() {
    rows.live("KZ", "Mining", "Banned", JUNE);
    rows.live("KZ", "Mining", "Legal", NEXT_YEAR);
    var restored = commands.give(analysis(), 1, order(VersionOrder.Type.RESTORE));
    assertThat(publish(3)).isEqualTo(Code.DONE);
    assertThat(restored.made()).isEqualTo(3);
    assertThat(live()).isEqualTo(3);
  }

  @Test
  void whatIsSimulatedDoesNotTakeThePlaceOfWhatIsReal() {
    rows.live("KZ", "Mining", "Legal", JUNE);
    assertThat(publish(version(run(NEXT_YEAR), true, 1))).isEqualTo(Code.SIMULATED);
    assertThat(live()).isEqualTo(1);
    Optional<LiveVersion.Hindrance> hindrance =
        database
            .jdbi()
            .inTransaction(
                handle ->
                    LiveVersion.locked(handle, analysis())
                        .flatMap(live -> live.hindrance(new Basis(NEXT_YEAR, true))));
    assertThat(hindrance).map(LiveVersion.Hindrance::why).contains(Aside.SIMULATED);
  }

  @Test
  void anImportThatIsSimulatedStaysADraftBesideARealVersion() {
    rows.live("KZ", "Mining", "Legal", JUNE);
    var imports = new BaselineImport(database);
    var order = new BaselineImport.Order("ann", "API", null, WhenLive.REPLACE, false);
    var invented = new Baseline(1, "KZ", "Mining", 1, NEXT_YEAR, found(1).output(), true);

    assertThat(imports.add(List.of(invented), order))
        .extracting(ImportedVersion::outcome)
        .containsExactly(ImportedVersion.Outcome.UNCHANGED);
    var other =
        new Baseline(1, "KZ", "Mining", 1, NEXT_YEAR, AnalysisRowsFixture.of("Banned"), true);
    assertThat(imports.add(List.of(other), order))
        .extracting(ImportedVersion::outcome)
        .containsExactly(ImportedVersion.Outcome.DRAFT);
    assertThat(imports.add(List.of(other), order))
        .extracting(ImportedVersion::outcome)
        .containsExactly(ImportedVersion.Outcome.UNCHANGED);
    assertThat(live()).isEqualTo(1);
  }

  @Test
  void ofSeveralDaysInOneImportTheLastIsLive() {
    var imports = new BaselineImport(database);
    var order = new BaselineImport.Order("ann", "API", null, WhenLive.REFUSE, false);
    var later =
        new Baseline(1, "KZ", "Mining", 1, NEXT_YEAR, AnalysisRowsFixture.of("Banned"), false);
    var earlier = new Baseline(2, "KZ", "Mining", 1, JUNE, AnalysisRowsFixture.of("Legal"), false);
    var elsewhere =
        new Baseline(3, "UZ", "Mining", 1, JUNE, AnalysisRowsFixture.of("Legal"), false);
    assertThat(imports.add(List.of(later, earlier, elsewhere), order))
        .extracting(ImportedVersion::outcome)
        .containsExactly(
            ImportedVersion.Outcome.LIVE,
            ImportedVersion.Outcome.SUPERSEDED,
            ImportedVersion.Outcome.LIVE);
  }

  private BaselineChoice baseline(LocalDate asOf, boolean simulated) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                BaselineChoice.of(
                    handle, analysis(), UUID.randomUUID(), new Basis(asOf, simulated)));
  }

  private Code publish(int number) {
    return commands.give(analysis(), number, order(VersionOrder.Type.PUBLISH)).code();
  }

  private static VersionOrder order(VersionOrder.Type type) {
    return new VersionOrder(UUID.randomUUID(), type, "because", "ann", "API");
  }

  private int version(UUID run, boolean simulated, @Nullable Integer baseline) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                VersionRows.add(
                    handle,
                    analysis(),
                    new VersionRows.NewVersion(
                        Stage.DRAFT,
                        1,
                        AnalysisRowsFixture.of("Banned"),
                        null,
                        run,
                        "BLENDED_SYNTHESIS",
                        1,
                        baseline,
                        simulated)));
  }

  private UUID run(LocalDate asOf) {
    UUID id = UUID.randomUUID();
    var spec =
        new RunSpec(
            id.toString(),
            "KZ",
            "Mining",
            RunMode.AUTO,
            "corpus",
            PublishingPolicy.AUTO,
            asOf,
            null,
            null);
    new RunStore(database).order(spec, "run.KZ.Mining." + id, null);
    return id;
  }

  private VersionRow found(int number) {
    return new AnalysisStore(database).version(analysis(), number).orElseThrow();
  }

  private @Nullable Integer live() {
    return new AnalysisStore(database).find("KZ", "Mining").orElseThrow().liveVersion();
  }

  private long analysis() {
    return new AnalysisStore(database).find("KZ", "Mining").orElseThrow().id();
  }
}
