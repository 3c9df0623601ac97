package org.lexatlas.api.web.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.text.SafeLink;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.GroundingUrl;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.Overruled;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Sentences;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;

/** The content of a version in the order in which it is read, each item with its provenance. */
record ContentView(
    List<List<Piece>> summary,
    List<Piece> pillars,
    List<CitedLaw> laws,
    List<Piece> considerations,
    List<List<Piece>> notes,
    List<Piece> uncertainties,
    List<Piece> overruled,
    List<List<Piece>> detailed,
    List<DecidingSentence> deciding,
    List<OutlineView.Point> outline,
    List<CitedSource> sources,
    List<WebSource> webSources,
    List<String> queries,
    Counts counts) {

  /** A law; the link is null where its address is none of the web. */
  record CitedLaw(Law law, Piece piece, @Nullable String link) {}

  /** A source that the analysis cites. */
  record CitedSource(Source source, boolean primary, Piece piece, @Nullable String link) {

    public String type() {
      return source.sourceType() == null ? "source" : source.sourceType().replace('_', ' ');
    }
  }

  /** What the search returned. */
  record WebSource(GroundingUrl found, @Nullable String link) {

    public String title() {
      String title = found.title();
      return title == null || title.isBlank() ? found.url() : title;
    }
  }

  /** How many items are new, found again and carried over. */
  record Counts(long fresh, long both, long baseline) {}

  static ContentView of(ResearchOutput output, Provenance provenance) {
    StructuredData data = output.structuredData();
    String notes = data.notesAndComments();
    return new ContentView(
        prose(Items.SUMMARY, output.executiveSummary(), provenance),
        entries(Items.PILLARS, data.keyRegulatoryPillars(), provenance),
        data.landmarkLegislation().stream().map(law -> law(law, provenance)).toList(),
        entries(Items.CONSIDERATIONS, data.importantConsiderations(), provenance),
        notes == null ? List.of() : prose(Items.NOTES, notes, provenance),
        entries(Items.UNCERTAINTIES, open(data, Predicate.not(Overruled::isOpen)), provenance),
        entries(Items.UNCERTAINTIES, open(data, Overruled::isOpen), provenance),
        Items.detailed(output)
            ? prose(Items.DETAILED, data.detailedAnalysis(), provenance)
            : prose(Items.ANALYSIS, output.analysisText(), provenance),
        output.decidingSentences(),
        OutlineView.of(output, provenance),
        Stream.concat(
                data.primarySources().stream().map(s -> source(Items.PRIMARY, s, provenance)),
                data.secondarySources().stream().map(s -> source(Items.SECONDARY, s, provenance)))
            .toList(),
        output.groundingUrls().stream().map(ContentView::web).toList(),
        output.searchQueries(),
        counts(output));
  }

  private static List<String> open(StructuredData data, Predicate<String> which) {
    return data.remainingUncertainties().stream().filter(which).toList();
  }

  private static List<List<Piece>> prose(String field, String prose, Provenance provenance) {
    return Sentences.paragraphs(prose).stream()
        .map(sentences -> entries(field, sentences, provenance))
        .toList();
  }

  private static List<Piece> entries(String field, List<String> texts, Provenance provenance) {
    return texts.stream()
        .map(text -> Piece.of(new Item.Statement(field, text), provenance))
        .toList();
  }

  private static CitedLaw law(Law law, Provenance provenance) {
    return new CitedLaw(law, Piece.of(new Item.Cited(law), provenance), SafeLink.of(law.url()));
  }

  private static CitedSource source(String field, Source source, Provenance provenance) {
    return new CitedSource(
        source,
        field.equals(Items.PRIMARY),
        Piece.of(new Item.Evidence(field, source), provenance),
        SafeLink.of(source.url()));
  }

  private static WebSource web(GroundingUrl found) {
    String resolved = found.resolvedUrl();
    return new WebSource(found, SafeLink.of(resolved == null ? found.url() : resolved));
  }

  private static Counts counts(ResearchOutput output) {
    Map<String, Long> counts =
        output.claims().stream()
            .filter(claim -> claim.origin() != null)
            .collect(Collectors.groupingBy(claim -> claim.origin().name(), Collectors.counting()));
    return new Counts(
        counts.getOrDefault("FRESH", 0L),
        counts.getOrDefault("BOTH", 0L),
        counts.getOrDefault("BASELINE", 0L));
  }
}
