package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.corpus.CorpusStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What one item of an analysis rests on: a part of the analysis' page, or a page of its own. */
@Hidden
@Controller
final class PassagesPage {

  private final AnalysisReading reading;
  private final CorpusStore corpus;

  PassagesPage(AnalysisReading reading, CorpusStore corpus) {
    this.reading = reading;
    this.corpus = corpus;
  }

  /** An item with its passages. */
  record Shown(Piece piece, List<PassageView> passages) {}

  /** Where the item stands. */
  record Where(String title, String path) {}

  @GetMapping("/analyses/{country}/{topic}/versions/{number}/passages")
  String passages(
      @PathVariable String country,
      @PathVariable String topic,
      @PathVariable String number,
      @RequestParam String item,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      HttpServletResponse response,
      Model model) {
    AnalysisRow analysis = reading.known(country, topic);
    VersionRow version = reading.version(analysis, number);
    response.addHeader("Vary", "HX-Request");
    model.addAttribute("shown", shown(version.output(), item));
    if (part != null) {
      return "analysis/passages-part";
    }
    String path = "/analyses/%s/%s/versions/%s".formatted(country, topic, number);
    model.addAttribute("view", new Where(reading.title(analysis), path));
    return "analysis/passages";
  }

  private Shown shown(ResearchOutput output, String path) {
    Provenance provenance = Provenance.of(output);
    Item item =
        Items.of(output, true).stream()
            .filter(known -> known.path().equals(path))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("item: this version says no such thing"));
    return new Shown(
        Piece.of(item, provenance), provenance.evidence(item).stream().map(this::view).toList());
  }

  private PassageView view(Claim.Passage passage) {
    String document = passage.document();
    return PassageView.of(passage, document == null ? Optional.empty() : corpus.document(document));
  }
}
