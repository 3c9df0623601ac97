package org.lexatlas.domain.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.GroundingUrl;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;

/**
 * Writes the blended content from the decisions; outline and report are left for their builders.
 */
final class Assembly {

  private final ResearchOutput baseline;
  private final ResearchOutput fresh;
  private final List<Decided> decided;

  Assembly(ResearchOutput baseline, ResearchOutput fresh, List<Decided> decided) {
    this.baseline = baseline;
    this.fresh = fresh;
    this.decided = decided;
  }

  ResearchOutput content(List<Claim> claims) {
    String status = scalar(Items.STATUS, fresh.status());
    Confidence confidence = confidence();
    String summary = prose(Items.SUMMARY, fresh.executiveSummary());
    String analysis = prose(Items.ANALYSIS, fresh.analysisText());
    StructuredData data = fresh.structuredData();
    boolean detailed = Items.detailed(baseline) || Items.detailed(fresh);
    List<Source> primary = sources(Items.PRIMARY);
    List<Source> secondary = sources(Items.SECONDARY);
    String notes = prose(Items.NOTES, data.notesAndComments());
    return new ResearchOutput(
        analysis,
        confidence,
        summary,
        status,
        grounding(primary, secondary),
        fresh.searchQueries(),
        new StructuredData(
            status,
            confidence,
            summary,
            detailed ? prose(Items.DETAILED, data.detailedAnalysis()) : analysis,
            texts(Items.PILLARS),
            all(Item.Cited.class).stream().map(Item.Cited::law).toList(),
            texts(Items.CONSIDERATIONS),
            notes.isEmpty() ? null : notes,
            primary,
            secondary,
            texts(Items.UNCERTAINTIES)),
        List.of(),
        "",
        deciding(),
        claims);
  }

  private Confidence confidence() {
    String word = scalar(Items.CONFIDENCE, Items.word(fresh.confidenceLevel()));
    return Items.word(baseline.confidenceLevel()).equals(word)
        ? baseline.confidenceLevel()
        : fresh.confidenceLevel();
  }

  private String scalar(String field, String otherwise) {
    return all(Item.Scalar.class).stream()
        .filter(item -> item.field().equals(field))
        .map(Item.Scalar::text)
        .findFirst()
        .orElse(otherwise);
  }

  private List<String> texts(String field) {
    return all(Item.Statement.class).stream()
        .filter(item -> item.field().equals(field))
        .map(Item.Statement::text)
        .toList();
  }

  private String prose(String field, @Nullable String written) {
    var replaced = new ArrayList<Optional<String>>();
    var carried = new ArrayList<String>();
    for (Decided one : decided) {
      if (one.match().item().field().equals(field)) {
        Optional<String> text = Optional.ofNullable(one.result()).map(Item::text);
        if (one.match().now() != null) {
          replaced.add(text);
        } else {
          text.ifPresent(carried::add);
        }
      }
    }
    return Prose.of(written == null ? "" : written, replaced, carried);
  }

  private List<Source> sources(String field) {
    return all(Item.Evidence.class).stream()
        .filter(item -> item.field().equals(field))
        .map(Item.Evidence::source)
        .toList();
  }

  private List<DecidingSentence> deciding() {
    return all(Item.Deciding.class).stream().map(Item.Deciding::sentence).toList();
  }

  /**
   * What the search tool returned this time, and earlier for the sources that were carried over.
   */
  private List<GroundingUrl> grounding(List<Source> primary, List<Source> secondary) {
    Set<String> cited = new HashSet<>();
    primary.forEach(source -> cited.add(ItemKeys.source(source)));
    secondary.forEach(source -> cited.add(ItemKeys.source(source)));
    var grounding = new ArrayList<>(fresh.groundingUrls());
    Set<String> there = new HashSet<>();
    grounding.forEach(url -> there.add(leadsTo(url)));
    baseline.groundingUrls().stream()
        .filter(url -> cited.contains(leadsTo(url)) && there.add(leadsTo(url)))
        .forEach(grounding::add);
    return grounding;
  }

  private static String leadsTo(GroundingUrl url) {
    return ItemKeys.url(url.resolvedUrl() == null ? url.url() : url.resolvedUrl());
  }

  private <T extends Item> List<T> all(Class<T> kind) {
    return decided.stream().map(Decided::result).filter(kind::isInstance).map(kind::cast).toList();
  }
}
