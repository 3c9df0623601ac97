package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.corpus.CorpusIngestion;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.SampleNote;
import org.lexatlas.domain.analysis.SummaryPoint;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.corpus.CorpusStore;

/** From the sample documents to an analysis. */
class CorpusProviderIT {

  private static final Database DATABASE = TestDatabase.fresh();
  private static final CorpusStore STORE = new CorpusStore(DATABASE);
  private static final CorpusProvider PROVIDER =
      CorpusProvider.over(STORE, RuleBook.ofTheProgram());
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 15);

  @BeforeAll
  static void ingest() throws IOException {
    var report =
        new CorpusIngestion(
                STORE, code -> true, CorpusIngestion.DEFAULT_MAX_BYTES, PassageEmbedding.off())
            .ingestSamples((name, done, total) -> {});
    assertThat(report.problems()).isEmpty();
    assertThat(report.unassigned()).isEmpty();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, 2025-06-30, Allowed-Regulated",
    "KZ, 2026-02-15, Allowed-Regulated",
    "AE, 2026-02-15, Allowed-Regulated",
    "CN, 2026-02-15, Implicit-Ban", // its documents forbid the services, and say that no act
    // forbids persons
    "DZ, 2026-02-15, Banned",
    "EG, 2026-02-15, Banned",
    "GB, 2026-02-15, Allowed-Regulated",
    "GT, 2026-02-15, Allowed-Unregulated",
    "IN, 2026-02-15, Allowed-Regulated",
    "JP, 2026-02-15, Allowed-Regulated",
    "NG, 2022-01-01, Implicit-Ban",
    "NG, 2026-02-15, Allowed-Regulated",
    "SG, 2026-02-15, Allowed-Regulated",
    "SV, 2026-02-15, Allowed-Regulated",
    "UZ, 2020-01-01, Restricted",
    "UZ, 2026-02-15, Allowed-Regulated",
    "FR, 2026-02-15, No-Information",
  })
  void readsTheSamplesRight(String country, LocalDate asOf, String status) {
    assertThat(read(country, asOf).status()).isEqualTo(status);
  }

  @Test
  void saysThatItRestsOnSamplesAndQuotesNoneOfTheirLabels() {
    ResearchOutput output = read("UZ", TODAY);
    assertThat(SampleNote.in(output)).isTrue();
    assertThat(SampleNote.in(read("FR", TODAY))).isFalse();
    assertThat(output.toString()).doesNotContainIgnoringCase("paraphrase");
  }

  @Test
  void everyQuoteStandsInItsDocument() {
    for (String country : List.of("KZ", "CN", "GT", "NG", "UZ", "AE")) {
      ResearchOutput output = read(country, TODAY);
      assertThat(output.decidingSentences()).isNotEmpty();
      output.decidingSentences().forEach(s -> verbatim(s.document(), s.offset(), s.sentence()));
      for (Claim claim : output.claims()) {
        assertThat(claim.lastConfirmed()).isEqualTo(TODAY.toString());
        claim.evidence().forEach(p -> verbatim(p.document(), p.offset(), p.quote()));
      }
    }
  }

  private static void verbatim(
      @org.jspecify.annotations.Nullable String document,
      @org.jspecify.annotations.Nullable Integer offset,
      String quote) {
    assertThat(document).isNotNull();
    assertThat(offset).isNotNull();
    if (document != null && offset != null) {
      String body = STORE.document(document).orElseThrow().body();
      assertThat(body.substring(offset, offset + quote.length())).isEqualTo(quote);
    }
  }

  @Test
  void fillsTheWholeAnalysis() {
    ResearchOutput output = read("KZ", TODAY);
    var data = output.structuredData();

    assertThat(output.confidenceLevel()).isNotEqualTo(Confidence.HIGH);
    assertThat(output.searchQueries()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(output.groundingUrls()).isNotEmpty();
    assertThat(data.landmarkLegislation()).extracting(Law::identifier).contains("No. 193-VII");
    assertThat(data.landmarkLegislation())
        .filteredOn(law -> "No. 193-VII".equals(law.identifier()))
        .extracting(Law::dateEnacted)
        .containsExactly("2023-02-06");
    assertThat(data.keyRegulatoryPillars()).anyMatch(pillar -> pillar.startsWith("National Bank"));
    assertThat(data.importantConsiderations()).isNotEmpty();
    assertThat(data.primarySources()).extracting(s -> s.sourceType()).contains("law_text");
    assertThat(data.remainingUncertainties()).anyMatch(open -> open.contains("samples"));
    assertThat(output.summaryPoints())
        .extracting(SummaryPoint::text)
        .contains("Overall status", "Legislation", "Regulatory bodies and roles");
    assertThat(output.fullReport()).contains("Allowed-Regulated", "Sources");
    assertThat(output.claims())
        .extracting(Claim::path)
        .doesNotHaveDuplicates()
        .contains("status", "landmark_legislation[no193vii]");
    var urls = new ArrayList<>(output.groundingUrls().stream().map(url -> url.url()).toList());
    data.primarySources().forEach(source -> assertThat(urls).contains(source.url()));
  }

  @Test
  void everySentenceRestsOnAPassage() {
    for (String country : List.of("KZ", "CN", "GT", "NG", "UZ", "AE")) {
      ResearchOutput output = read(country, TODAY);
      assertThat(output.claims())
          .filteredOn(claim -> claim.path().matches("(executive_summary|analysis_text|key_).*"))
          .isNotEmpty()
          .allSatisfy(claim -> assertThat(claim.evidence()).as(claim.text()).isNotEmpty());
    }
  }

  @Test
  void nothingNewIsNoChangeOnAnotherDay() {
    var earlier = Items.of(read("KZ", TODAY));
    assertThat(Items.of(read("KZ", TODAY.plusDays(9)))).isEqualTo(earlier);
  }

  @Test
  void readsNothingDatedAfterTheDay() {
    ResearchOutput output = read("KZ", LocalDate.of(2025, 6, 30));
    assertThat(output.structuredData().landmarkLegislation())
        .extracting(Law::identifier)
        .doesNotContain("No. 231-VIII");
    assertThat(output.structuredData().primarySources())
        .allSatisfy(source -> assertThat(source.date()).isLessThanOrEqualTo("2025-06-30"));
  }

  @Test
  void keptReplyReadsTheSameWithoutTheCorpus() {
    var question = question("KZ", TODAY);
    var reply = PROVIDER.research(question, words -> {});
    assertThat(PROVIDER.research(question, words -> {})).isEqualTo(reply);
    var empty = TestDatabase.fresh();
    try {
      var elsewhere = CorpusProvider.over(new CorpusStore(empty), RuleBook.ofTheProgram());
      assertThat(elsewhere.read(reply, question)).isEqualTo(PROVIDER.read(reply, question));
    } finally {
      empty.close();
    }
  }

  @Test
  void replyFromBeforeThereWereExamplesStillReads() {
    var question = question("KZ", TODAY);
    var reply = PROVIDER.research(question, words -> {});
    String older = reply.body().replaceFirst("\"examples\":\"[^\"]*\",", "");
    assertThat(older).isNotEqualTo(reply.body());
    assertThat(PROVIDER.read(new RawReply(older, null, TokenUse.NONE), question))
        .isEqualTo(PROVIDER.read(reply, question));
  }

  @Test
  void rulesThatGiveAStatusOutsideTheVocabularyEndTheStepAndAreNamed(@TempDir Path rules)
      throws IOException {
    Files.writeString(
        rules.resolve("A_Topic_Of_Ones_Own.yaml"),
        """
        topic: A_Topic_Of_Ones_Own
        version: 1
        queries: {en: [crypto or digital]}
        about: [asset]
        rules:
          - {id: whatever, all: [asset], finds: {status: Elsewhere}}
        """);
    var provider = CorpusProvider.over(STORE, RuleBook.with(rules));
    var topic = CorpusFixtures.topic("A_Topic_Of_Ones_Own", "Mixed");
    var place = question("KZ", TODAY).jurisdiction();
    var question = new ResearchQuestion(place, topic, TODAY, null, null);
    var reply = provider.research(question, words -> {});
    assertThatThrownBy(() -> provider.read(reply, question))
        .isInstanceOf(ProviderFailure.Refused.class)
        .hasMessageContaining("A_Topic_Of_Ones_Own give 'Elsewhere'");
  }

  @Test
  void topicWithoutRulesIsUnclearAndSaysWhy() {
    var topic = CorpusFixtures.topic("A_Topic_Of_Ones_Own", "Mixed");
    var place = question("KZ", TODAY).jurisdiction();
    var question = new ResearchQuestion(place, topic, TODAY, null, null);
    var output = PROVIDER.read(PROVIDER.research(question, words -> {}), question);
    assertThat(output.status()).isEqualTo("Unclear");
    assertThat(output.structuredData().remainingUncertainties())
        .anyMatch(open -> open.contains("no evidence rules"));
  }

  @Test
  void refusesWhatIsNoReplyOfItsOwn() {
    var question = question("KZ", TODAY);
    for (String body : List.of("", "null", "[]", "{\"documents\": 7}", "not JSON")) {
      assertThatThrownBy(() -> PROVIDER.read(new RawReply(body, null, TokenUse.NONE), question))
          .as(body)
          .isInstanceOf(ProviderFailure.Malformed.class);
    }
  }

  private static ResearchOutput read(String country, LocalDate asOf) {
    var question = question(country, asOf);
    return PROVIDER.read(PROVIDER.research(question, words -> {}), question);
  }

  private static ResearchQuestion question(String country, LocalDate asOf) {
    var place =
        new Jurisdiction(country, null, null, country, "", "", Jurisdiction.Kind.COUNTRY, null);
    return new ResearchQuestion(place, CorpusFixtures.RETAIL, asOf, null, null);
  }
}
