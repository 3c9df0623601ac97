package org.lexatlas.api.corpus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusList;
import org.lexatlas.store.corpus.ListedDocument;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents of the corpus, in whatever state. */
@Tag(name = "Corpus")
@RestController
@RequestMapping(path = "/api/v1/corpus/documents", produces = MediaType.APPLICATION_JSON_VALUE)
final class DocumentController {

  private static final String LIST = "documents";

  private final CorpusList corpus;
  private final KnownCodes codes;

  DocumentController(CorpusList corpus, KnownCodes codes) {
    this.corpus = corpus;
    this.codes = codes;
  }

  @Operation(
      summary = "List documents",
      description =
          "By location, without their texts: those that research reads, and those that it cannot use,"
              + " with the reason. Filters are joined by and.")
  @GetMapping
  Page<DocumentJson> documents(
      @Parameter(description = "Code of a jurisdiction") @RequestParam(required = false)
          @Nullable String country,
      @Parameter(
              description = "What became of the documents",
              schema = @Schema(implementation = CorpusDocument.State.class))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Part of a title, an address or a location, whatever its case")
          @RequestParam(required = false)
          @Nullable String text,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    codes.check(country, null);
    var filter =
        new CorpusList.Filter(
            country == null ? null : Jurisdiction.codeOf(country),
            GivenText.word("state", state, CorpusDocument.State.values()),
            GivenText.given("text", text));
    List<ListedDocument> found = corpus.list(filter, after(pageToken), size + 1);
    var passages = corpus.passages(found.stream().map(ListedDocument::id).toList());
    return Page.of(
        found,
        size,
        row -> DocumentJson.of(row, passages.getOrDefault(row.id(), 0)),
        row -> PageToken.of(LIST, URLEncoder.encode(row.location(), StandardCharsets.UTF_8)));
  }

  private static @Nullable String after(@Nullable String pageToken) {
    return PageToken.read(
            LIST,
            pageToken,
            keys -> URLDecoder.decode(keys[0], StandardCharsets.UTF_8).replace("\0", ""))
        .orElse(null);
  }
}
