package org.lexatlas.activities.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusList;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.SourceType;

class CorpusIngestionIT {

  private static final Database DATABASE = TestDatabase.fresh();
  private static final String LAW =
      """
      ---
      url: https://law.example/5
      title: Act 5 of 2022
      date: 2022-05-01
      type: law
      country: NO
      ---
      # Act 5

      No person shall operate an exchange without a licence.
      """;

  private static final CorpusList LIST = new CorpusList(DATABASE);
  private static final CorpusList.Filter ALL = new CorpusList.Filter(null, null, null);
  private final CorpusStore store = new CorpusStore(DATABASE);

  @TempDir Path folder;

  @AfterEach
  void empty() {
    DATABASE.jdbi().useHandle(handle -> handle.execute("delete from corpus_document"));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void readsFrontMatter() throws IOException {
    write("no/act.md", LAW);
    var report = ingest();

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).isEmpty();
    var document = store.documents("NO").getFirst();
    assertThat(document.title()).isEqualTo("Act 5 of 2022");
    assertThat(document.date()).isEqualTo("2022-05-01");
    assertThat(document.type()).isEqualTo(SourceType.LAW);
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.body()).startsWith("# Act 5").doesNotContain("country:");
    for (var passage : store.passages(document.id())) {
      assertThat(document.body().startsWith(passage.body(), passage.start())).isTrue();
    }
  }

  @Test
  void secondIngestionChangesNothing() throws IOException {
    write("act.md", LAW);
    ingest();
    String id = store.documents("NO").getFirst().id();
    var again = ingest();

    assertThat(again.added() + again.updated() + again.removed()).isZero();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(store.documents("NO").getFirst().id()).isEqualTo(id);
  }

  @Test
  void changedFileReplacesAndRemovedFileLeaves() throws IOException {
    write("act.md", LAW);
    write("other.md", LAW.replace("2022", "2021"));
    ingest();
    write("act.md", LAW.replace("without a licence", "at all"));
    Files.delete(folder.resolve("other.md"));
    var report = ingest();

    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.removed()).isEqualTo(1);
    assertThat(store.documents("NO")).hasSize(1);
    assertThat(store.documents("NO").getFirst().body()).contains("at all");
  }

  @Test
  void documentWithoutFrontMatterIsUnassigned() throws IOException {
    write("notes/crypto-note.txt", "Trading is licensed.");
    var report = ingest();

    assertThat(report.unassigned()).containsExactly("notes/crypto-note.txt");
    var listed = LIST.list(ALL, null, 9).getFirst();
    assertThat(listed.state()).isEqualTo(CorpusDocument.State.UNASSIGNED);
    assertThat(listed.title()).isEqualTo("crypto note");
    assertThat(listed.type()).isEqualTo("blog");
    assertThat(listed.reason()).startsWith("country: ");
  }

  @Test
  void badHeaderValuesNameTheKeyAndStopNothing() throws IOException {
    write("a-two.md", LAW.replace("type: law", "type: act").replace("2022-05-01", "May"));
    write("b-date.md", LAW.replace("2022-05-01", "2022-02-30"));
    write("c-country.md", LAW.replace("country: NO", "country: Norway"));
    write("d-url.md", LAW.replace("https://law.example/5", "javascript:alert(1)"));
    write("e-yaml.md", LAW.replace("title: Act", "title: [Act"));
    write("f-good.md", LAW);
    var report = ingest();

    assertThat(report.problems())
        .extracting(problem -> problem.file() + " " + problem.reason().split(":", 2)[0])
        .containsExactly(
            "a-two.md date",
            "b-date.md date",
            "c-country.md country",
            "d-url.md url",
            "e-yaml.md header");
    assertThat(report.problems().getFirst().reason()).contains("; type: 'act' is unknown; ");
    assertThat(report.added()).isEqualTo(1);
    assertThat(store.documents("NO")).hasSize(1);
    assertThat(LIST.list(ALL, null, 9))
        .filteredOn(listed -> listed.state() == CorpusDocument.State.UNREADABLE)
        .hasSize(5);
  }

  @Test
  void mendedFileIsTakenIn() throws IOException {
    write("act.md", LAW.replace("type: law", "type: gazette"));
    ingest();
    write("act.md", LAW);
    var report = ingest();

    assertThat(report.problems()).isEmpty();
    assertThat(LIST.list(ALL, null, 9)).hasSize(1);
    assertThat(store.documents("NO")).hasSize(1);
  }

  @Test
  void hugeFileIsRefusedWithoutBeingRead() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    var report = ingest();
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().getFirst().reason()).startsWith("size: 209,715,200 bytes");
  }

  @Test
  void wrongEncodingsAreReadOrReported() throws IOException {
    Files.write(
        folder.resolve("cyrillic.txt"),
        "Покупка криптовалюты запрещена законом.".getBytes(Charset.forName("windows-1251")));
    Files.write(
        folder.resolve("latin.txt"), "Die Börse prüft.".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("sixteen.txt"),
        ("\uFEFF" + "Trading is legal.").getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("zeros.txt"), new byte[] {65, 0, 66, 0});
    var report = ingest();

    assertThat(report.problems()).extracting(FileProblem::file).containsExactly("zeros.txt");
    assertThat(report.remarks())
        .filteredOn(remark -> remark.reason().startsWith("not valid UTF-8"))
        .extracting(FileProblem::file)
        .containsExactly("cyrillic.txt", "latin.txt");
    assertThat(LIST.list(ALL, null, 9)).hasSize(4);
  }

  @Test
  void emptyAndForeignFilesAreListed() throws IOException {
    write("empty.md", "");
    write("blank.md", "---\ncountry: NO\n---\n   \n");
    write("sheet.xlsx", "x");
    write("orphan.yaml", "country: NO");
    assertThat(ingest().problems())
        .extracting(FileProblem::file)
        .containsExactlyInAnyOrder("empty.md", "blank.md", "sheet.xlsx", "orphan.yaml");
  }

  @Test
  void duplicatesAreListedOnce() throws IOException {
    write("a.md", LAW);
    write("b.md", LAW);
    var report = ingest();
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.duplicates()).extracting(FileProblem::file).containsExactly("b.md");
    assertThat(ingest().duplicates()).hasSize(1);
  }

  @Test
  void readsHtmlWithASidecar() throws IOException {
    write(
        "page.html",
        """
        <html lang="en-GB"><head><title>Own title</title>
        <link rel="canonical" href="https://reg.example/page">
        <meta property="article:published_time" content="2024-03-05T10:00:00Z"></head>
        <body><nav>Home Menu</nav><main><h1>Exchanges</h1><p>Exchanges must be <b>licensed</b>.</p>
        <p>So it is.</p></main><script>evil()</script></body></html>
        """);
    write("page.html.yaml", "country: NO\ntype: regulator\ntitle: From the sidecar\n");
    var report = ingest();

    assertThat(report.problems()).isEmpty();
    var document = store.documents("NO").getFirst();
    assertThat(document.title()).isEqualTo("From the sidecar");
    assertThat(document.url()).isEqualTo("https://reg.example/page");
    assertThat(document.date()).isEqualTo("2024-03-05");
    assertThat(document.body()).isEqualTo("Exchanges\n\nExchanges must be licensed.\n\nSo it is.");
  }

  @Test
  void readsPdfAndReportsWhatItCannotRead() throws IOException {
    PdfFiles.text(folder.resolve("a-good.pdf"), "No person shall oper-", "ate an exchange freely.");
    write("a-good.pdf.yaml", "country: NO\ntype: law\ndate: 2020\n");
    PdfFiles.encrypted(folder.resolve("b-locked.pdf"));
    PdfFiles.scanned(folder.resolve("c-scan.pdf"));
    write("d-broken.pdf", "%PDF-1.7 this is no PDF");
    var report = ingest();

    assertThat(report.problems())
        .extracting(problem -> problem.file() + " " + problem.reason())
        .satisfiesExactly(
            locked -> assertThat(locked).startsWith("b-locked.pdf an encrypted PDF"),
            scan -> assertThat(scan).startsWith("c-scan.pdf a PDF without text"),
            broken -> assertThat(broken).startsWith("d-broken.pdf a broken PDF"));
    assertThat(store.documents("NO").getFirst().body())
        .contains("No person shall operate an exchange freely.");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), LAW);
    Files.createSymbolicLink(folder.resolve("link.md"), secret);
    Files.createSymbolicLink(folder.resolve("linked"), outside);
    var report = ingest();
    assertThat(report.added()).isZero();
    assertThat(report.problems())
        .extracting(FileProblem::file)
        .containsExactlyInAnyOrder("link.md", "linked");
  }

  @Test
  void whatIsNoFolderIsRefused() {
    assertThatThrownBy(() -> ingestion().ingest(folder.resolve("nowhere"), (n, d, t) -> {}))
        .isInstanceOf(IOException.class);
    assertThat(LIST.list(ALL, null, 9)).isEmpty();
  }

  @Test
  void stoppedIngestionLeavesWholeDocumentsAndGoesOn() throws IOException {
    write("a.md", LAW);
    write("b.md", LAW.replace("2022", "2023"));
    assertThatThrownBy(
            () ->
                ingestion()
                    .ingest(
                        folder,
                        (name, done, total) -> {
                          throw new IllegalStateException("stop");
                        }))
        .hasMessage("stop");
    assertThat(store.documents("NO")).hasSize(1);
    assertThat(ingest().added()).isEqualTo(1);
  }

  private IngestionReport ingest() throws IOException {
    return ingestion().ingest(folder, (name, done, total) -> {});
  }

  private CorpusIngestion ingestion() {
    return new CorpusIngestion(
        store,
        Set.of("NO", "KZ", "KZ-AIFC")::contains,
        CorpusIngestion.DEFAULT_MAX_BYTES,
        PassageEmbedding.off());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
