package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes an analysis apart. How the answer was looked for (search queries, what the search tool
 * returned) and what is rendered from the items (outline, report) is no item.
 */
public final class Items {

  public static final String STATUS = "status";
  public static final String CONFIDENCE = "confidence_level";
  public static final String SUMMARY = "executive_summary";
  public static final String ANALYSIS = "analysis_text";
  public static final String DETAILED = "detailed_analysis";
  public static final String PILLARS = "key_regulatory_pillars";
  public static final String LAWS = "landmark_legislation";
  public static final String CONSIDERATIONS = "important_considerations";
  public static final String NOTES = "notes_and_comments";
  public static final String UNCERTAINTIES = "remaining_uncertainties";
  public static final String PRIMARY = "primary_sources";
  public static final String SECONDARY = "secondary_sources";
  public static final String DECIDING = "deciding_sentences";

  private Items() {}

  /**
   * The items in reading order. The detailed analysis is left out where it repeats the narrative.
   */
  public static List<Item> of(ResearchOutput output) {
    return of(output, detailed(output));
  }

  /** Whether the detailed analysis says anything beside the narrative. */
  public static boolean detailed(ResearchOutput output) {
    String detailed = output.structuredData().detailedAnalysis();
    return detailed != null && !detailed.equals(output.analysisText());
  }

  /** The items in reading order, with or without those of the detailed analysis. */
  public static List<Item> of(ResearchOutput output, boolean detailed) {
    StructuredData data = output.structuredData();
    var items = new ArrayList<Item>();
    items.add(new Item.Scalar(STATUS, output.status()));
    items.add(new Item.Scalar(CONFIDENCE, word(output.confidenceLevel())));
    prose(items, SUMMARY, output.executiveSummary());
    prose(items, ANALYSIS, output.analysisText());
    if (detailed) {
      prose(items, DETAILED, data.detailedAnalysis());
    }
    prose(items, NOTES, data.notesAndComments());
    list(items, PILLARS, data.keyRegulatoryPillars());
    data.landmarkLegislation().forEach(law -> items.add(new Item.Cited(law)));
    list(items, CONSIDERATIONS, data.importantConsiderations());
    list(items, UNCERTAINTIES, data.remainingUncertainties());
    data.primarySources().forEach(source -> items.add(new Item.Evidence(PRIMARY, source)));
    data.secondarySources().forEach(source -> items.add(new Item.Evidence(SECONDARY, source)));
    output.decidingSentences().forEach(sentence -> items.add(new Item.Deciding(sentence)));
    return List.copyOf(items);
  }

  /** The level as it is written in JSON. */
  public static String word(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "High";
      case MEDIUM -> "Medium";
      case LOW -> "Low";
    };
  }

  private static void prose(List<Item> items, String field, @Nullable String prose) {
    if (prose != null) {
      list(items, field, Sentences.of(prose));
    }
  }

  private static void list(List<Item> items, String field, List<String> texts) {
    texts.stream()
        .filter(text -> !text.isBlank())
        .forEach(text -> items.add(new Item.Statement(field, text)));
  }
}
