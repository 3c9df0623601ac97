package org.lexatlas.browser;

import java.util.List;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.GroundingUrl;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;
import org.lexatlas.domain.analysis.SummaryPoint;
import org.lexatlas.store.Database;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRows;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.SourceType;

/** An analysis and a document whose every word was written by somebody who means harm. */
final class HostileContent {

  static final String DOCUMENT = "hostile-1";

  private static final List<String> SCRIPTS = Hostile.FIELDS;

  private static final List<String> ADDRESSES =
      List.of(
          Hostile.ADDRESS,
          "JaVaScRiPt:alert(1)//https://example.org",
          "data:text/html,<script>alert(1)</script>",
          "https://example.org/\" onclick=\"alert(1)",
          "//evil.example/x",
          "vbscript:alert(1)");

  private static final String MARKDOWN =
      """
      # Report <script>alert('heading')</script>

      [click](javascript:alert('markdown')) ![pixel](https://evil.example/pixel.png)

      <iframe src="javascript:alert('frame')"></iframe>

      > <img src=x onerror=alert('quote')>

      <a href="javascript:alert(2)">x</a> [ok](https://example.org/)
      """;

  private HostileContent() {}

  /** Puts both into the database, and returns the analysis' path. */
  static String insert(Database database) {
    new CorpusStore(database).save(document(), List.of(new CorpusPassage(0, 0, all())));
    database
        .jdbi()
        .useTransaction(
            handle -> {
              long id = AnalysisRows.idOf(handle, "NL", "Mining");
              for (Stage stage : List.of(Stage.SUPERSEDED, Stage.LIVE)) {
                var version =
                    new VersionRows.NewVersion(
                        stage, 1, output(stage), all(), null, null, null, null, false);
                VersionRows.add(handle, id, version);
              }
            });
    return "/analyses/NL/Mining";
  }

  private static String all() {
    return String.join(" ", SCRIPTS);
  }

  private static CorpusDocument document() {
    return new CorpusDocument(
        DOCUMENT,
        "/corpus/<img src=x onerror=alert('file')>.md",
        "digest-of-hostile",
        CorpusDocument.State.INDEXED,
        "remark " + SCRIPTS.getFirst(),
        "Title " + Hostile.TEXT,
        "javascript:alert('front matter')",
        null,
        null,
        SourceType.BLOG,
        "NL",
        "<b>topic</b>",
        "en",
        false,
        all());
  }

  private static ResearchOutput output(Stage stage) {
    String words = stage + " " + all();
    var data =
        new StructuredData(
            "Legal",
            Confidence.LOW,
            words,
            words,
            SCRIPTS,
            ADDRESSES.stream()
                .map(url -> new Law(SCRIPTS.getFirst(), words, "2024", words, url))
                .toList(),
            SCRIPTS,
            words,
            ADDRESSES.stream()
                .map(url -> new Source(words, url, "2024", "<b>blog</b>", words))
                .toList(),
            List.of(),
            SCRIPTS);
    var deciding =
        new DecidingSentence(
            words, "<b>Legal</b>", "<i>r</i>", words, null, "<b>", "blog", DOCUMENT, 0);
    var bare =
        new ResearchOutput(
            words,
            Confidence.LOW,
            words,
            "Legal",
            ADDRESSES.stream().map(url -> new GroundingUrl(url, words, null)).toList(),
            SCRIPTS,
            data,
            List.of(new SummaryPoint(words, List.of(SummaryPoint.of(words)))),
            MARKDOWN,
            List.of(deciding),
            List.of());
    return new ResearchOutput(
        bare.analysisText(),
        bare.confidenceLevel(),
        bare.executiveSummary(),
        bare.status(),
        bare.groundingUrls(),
        bare.searchQueries(),
        data,
        bare.summaryPoints(),
        bare.fullReport(),
        bare.decidingSentences(),
        Items.of(bare).stream().map(HostileContent::claim).toList());
  }

  private static Claim claim(Item item) {
    return new Claim(
        item.path(),
        item.text(),
        Claim.Origin.BASELINE,
        "<b>2024</b>",
        SCRIPTS.getFirst(),
        List.of(
            new Claim.Passage(SCRIPTS.getFirst(), ADDRESSES.getFirst(), DOCUMENT, 0),
            new Claim.Passage(all(), ADDRESSES.getFirst(), null, null)));
  }
}
