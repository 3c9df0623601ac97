package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.text.ProseDiff;
import org.lexatlas.api.text.Segment;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.AnalysisComparer;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.Difference;
import org.lexatlas.domain.comparison.Label;
import org.lexatlas.domain.comparison.Pair;
import org.lexatlas.domain.comparison.TokenOverlap;

/**
 * How two versions differ: what the comparer says of every item, laws and sources field by field,
 * and prose laid over each other word by word, which is for showing alone. Made without a model;
 * the same two versions always differ in the same way.
 */
@Schema(name = "Diff", description = "How two versions of an analysis differ")
public record VersionDiff(
    @Schema(description = "The older version, or whichever was asked for first") int from,
    @Schema(description = "The version that it is compared with") int to,
    @Schema(description = "How the status moved; null when it is the same")
        ComparisonOutput.@Nullable StatusChange statusChange,
    @Schema(description = "What changed, in words") String changeNote,
    @Schema(description = "How many items differ in more than their wording") int differing,
    @Schema(description = "How many items have each label, those that say the same too")
        Map<String, Integer> labels,
    @Schema(description = "The items; those that say the same only where `all=true` asks for them")
        List<ShownDifference> differences,
    @Schema(description = "The laws among them, by number or name") List<KeyedDiff> laws,
    @Schema(description = "The sources among them, by address or title") List<KeyedDiff> sources,
    @Schema(description = "Texts of several sentences that are not the same")
        List<ProseJson> prose) {

  /** A text of several sentences in both versions. */
  @Schema(name = "DiffProse", description = "A text of both versions, laid over each other")
  public record ProseJson(
      @Schema(description = "The field, such as analysis_text") String field,
      @Schema(description = "Equal, inserted and deleted words in reading order")
          List<Segment> segments) {}

  /**
   * Compares two contents.
   *
   * @param labels only items with one of these; null for all that differ
   * @param all also the items that say the same; where no labels are given
   */
  public static VersionDiff of(
      int from,
      ResearchOutput before,
      int to,
      ResearchOutput after,
      @Nullable Set<Label> labels,
      boolean all) {
    List<Pair> pairs = AnalysisComparer.pairs(before, after, new TokenOverlap());
    Provenance old = Provenance.of(before);
    Provenance now = Provenance.of(after);
    List<Difference> differences = pairs.stream().map(pair -> pair.difference(old, now)).toList();
    var compared = ComparisonOutput.of(from, before, after, differences);
    var shown = new ArrayList<ShownDifference>();
    var laws = new ArrayList<KeyedDiff>();
    var sources = new ArrayList<KeyedDiff>();
    var counts = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < pairs.size(); i++) {
      Label label = differences.get(i).label();
      counts.merge(label.word(), 1, Integer::sum);
      if (labels == null ? all || label.differs() : labels.contains(label)) {
        shown.add(ShownDifference.of(differences.get(i)));
        KeyedDiff.law(pairs.get(i)).ifPresent(laws::add);
        KeyedDiff.source(pairs.get(i)).ifPresent(sources::add);
      }
    }
    return new VersionDiff(
        from,
        to,
        compared.statusChange(),
        compared.changeNote(),
        compared.differing(),
        counts,
        shown,
        laws,
        sources,
        prose(before, after));
  }

  private static List<ProseJson> prose(ResearchOutput before, ResearchOutput after) {
    var prose = new ArrayList<ProseJson>();
    prose(prose, Items.SUMMARY, before.executiveSummary(), after.executiveSummary());
    prose(prose, Items.ANALYSIS, before.analysisText(), after.analysisText());
    if (Items.detailed(before) || Items.detailed(after)) {
      prose(
          prose,
          Items.DETAILED,
          before.structuredData().detailedAnalysis(),
          after.structuredData().detailedAnalysis());
    }
    prose(
        prose,
        Items.NOTES,
        before.structuredData().notesAndComments(),
        after.structuredData().notesAndComments());
    return prose;
  }

  private static void prose(
      List<ProseJson> prose, String field, @Nullable String before, @Nullable String after) {
    String old = before == null ? "" : before;
    String now = after == null ? "" : after;
    if (!old.equals(now)) {
      prose.add(new ProseJson(field, ProseDiff.of(old, now)));
    }
  }
}
