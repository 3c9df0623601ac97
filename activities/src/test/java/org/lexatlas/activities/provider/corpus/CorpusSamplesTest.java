package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample corpus that ships with the program: listed, labelled and described in full. */
class CorpusSamplesTest {

  private static final Set<String> TYPES =
      Set.of("law", "regulator", "government", "law_firm", "news", "industry", "blog");

  private static final LocalDate BASELINE_RUN = LocalDate.parse("2025-06-30");

  private final YAMLMapper yaml = new YAMLMapper();
  private final List<String> listed = Resource.list("corpus-samples.list");
  private final List<String> documents =
      listed.stream().filter(path -> !path.endsWith(".yaml")).toList();

  @Test
  void listsEveryFileOfTheFolder() throws IOException, URISyntaxException {
    var list = Objects.requireNonNull(getClass().getResource("/corpus-samples.list"));
    Path folder = Path.of(list.toURI()).resolveSibling("corpus-samples");
    try (var files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  @Test
  void describesEveryDocument() {
    Set<String> countries =
        Resource.list("jurisdictions.csv").stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());
    for (String document : documents) {
      JsonNode meta = description(document);
      assertThat(URI.create(text(meta, "url")).getScheme()).as(document).startsWith("http");
      assertThat(text(meta, "title")).as(document).isNotBlank();
      assertThat(LocalDate.parse(text(meta, "date"))).as(document).isAfter("2009-01-03");
      assertThat(text(meta, "type")).as(document).isIn(TYPES);
      assertThat(text(meta, "country")).as(document).isIn(countries);
      assertThat(text(meta, "language")).as(document).matches("[a-z]{2}");
      assertThat(text(meta, "note")).as(document).isEqualTo("unverified sample");
      assertThat(document).startsWith(text(meta, "country").toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void saysInTheTextThatItIsAnUnverifiedSample() throws IOException {
    for (String document : documents) {
      assertThat(body(document).toLowerCase(Locale.ROOT))
          .as(document)
          .contains("unverified sample")
          .hasSizeGreaterThan(500);
    }
  }

  @Test
  void holdsThreeDocumentsAtLeastOnRetailTradingForEachOfThirteenJurisdictions() {
    var counts = new TreeMap<String, Integer>();
    for (String document : documents) {
      JsonNode meta = description(document);
      if (meta.path("topic").asString("").equals("Retail_Trading_Status")) {
        counts.merge(text(meta, "country"), 1, Integer::sum);
      }
    }
    assertThat(counts).hasSize(13);
    assertThat(counts.values()).allMatch(count -> count >= 3);
  }

  @Test
  void knowsKazakhstanBeforeAndAfterTheEndOfTheMonopoly() {
    List<JsonNode> kazakh =
        documents.stream().filter(path -> path.startsWith("kz/")).map(this::description).toList();
    List<LocalDate> dates =
        kazakh.stream().map(meta -> LocalDate.parse(text(meta, "date"))).toList();
    assertThat(dates)
        .filteredOn(date -> !date.isAfter(BASELINE_RUN))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(dates).filteredOn(date -> date.isAfter(BASELINE_RUN)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(kazakh)
        .filteredOn(meta -> text(meta, "type").equals("law"))
        .extracting(meta -> text(meta, "date"))
        .containsExactly("2023-02-06", "2025-11-17");
  }

  @Test
  void coversEveryFormatOfTheFolder() {
    assertThat(documents.stream().map(CorpusSamplesTest::extension).distinct())
        .containsExactlyInAnyOrder("md", "txt", "html", "pdf");
  }

  /** The front matter, or the sidecar of a document that can carry none. */
  private JsonNode description(String document) {
    if (listed.contains(document + ".yaml")) {
      return yaml.readTree(Resource.text("corpus-samples/" + document + ".yaml"));
    }
    String text = Resource.text("corpus-samples/" + document);
    assertThat(text).as(document).startsWith("---\n");
    return yaml.readTree(text.substring(4, text.indexOf("\n---\n")));
  }

  private static String body(String document) throws IOException {
    if (!document.endsWith(".pdf")) {
      return Resource.text("corpus-samples/" + document);
    }
    var stream = CorpusSamplesTest.class.getResourceAsStream("/corpus-samples/" + document);
    try (var pdf = Loader.loadPDF(Objects.requireNonNull(stream).readAllBytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String text(JsonNode meta, String key) {
    return meta.path(key).asString("");
  }

  private static String extension(String document) {
    return document.substring(document.lastIndexOf('.') + 1);
  }
}
