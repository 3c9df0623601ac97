package org.lexatlas.domain.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.OutlineBuilder;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ReportHeading;
import org.lexatlas.domain.analysis.ReportRenderer;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;
import org.lexatlas.domain.topic.Topic;

/**
 * Blends a fresh analysis into a baseline, claim by claim, without a model: what the fresh one
 * contradicts or supersedes is updated, what is only worded differently is kept, what was not found
 * again is carried over with a note as long as a source stands behind it. Pure and idempotent:
 * blending the result with the same fresh analysis keeps everything.
 */
public final class Synthesizer {

  private final String jurisdiction;
  private final Topic topic;

  /**
   * A synthesizer for one analysis.
   *
   * @param jurisdiction the place's name, for the report's heading
   */
  public Synthesizer(String jurisdiction, Topic topic) {
    this.jurisdiction = jurisdiction;
    this.topic = topic;
  }

  /**
   * Decides over every claim and writes the content.
   *
   * @param baseline null for the first analysis: then everything is added
   * @param baselineVersion for the notes on what is carried over
   * @param baselineVerifiedAsOf when items without a date of their own were last confirmed
   * @param comparison of these two; null when there was none. It is made anew, by word overlap,
   *     where it is missing or one of the two names a law or source more than once
   * @param asOf the day of this refresh
   */
  public Blend blend(
      @Nullable ResearchOutput baseline,
      @Nullable Integer baselineVersion,
      @Nullable LocalDate baselineVerifiedAsOf,
      ResearchOutput fresh,
      @Nullable ComparisonOutput comparison,
      LocalDate asOf) {
    ResearchOutput now = Folding.of(fresh);
    if (baseline == null) {
      return first(now, asOf);
    }
    ResearchOutput old = Folding.of(baseline);
    boolean asCompared = old.equals(baseline) && now.equals(fresh);
    ComparisonOutput compared =
        comparison != null && asCompared
            ? comparison
            : ComparisonOutput.of(number(baselineVersion), old, now, new TokenOverlap());
    var ageing = new Ageing(baselineVersion, baselineVerifiedAsOf, asOf);
    var decider = new Decider(old, now, ageing);
    List<Decided> decided = decider.decide(Matching.of(old, now, compared.differences()));
    var claims = new Claims(old, now, ageing, asOf);
    List<ClaimDecision> decisions = decided.stream().map(claims::decision).toList();
    boolean allKept =
        decisions.stream().allMatch(decision -> decision.choice() == Choice.KEEP)
            && decided.stream().allMatch(claims::sameNote);
    List<Claim> provenance = claims.of(decided);
    ResearchOutput content =
        allKept
            ? written(old, provenance, asOf)
            : written(new Assembly(old, now, decided).content(provenance), provenance, asOf);
    String note =
        BlendNote.of(
            old, baselineVersion, now, compared, decided, claims.overruled(decided), asOf, allKept);
    return new Blend(content, decisions, allKept, note);
  }

  private static int number(@Nullable Integer version) {
    return version == null ? 0 : version;
  }

  private Blend first(ResearchOutput fresh, LocalDate asOf) {
    Provenance provenance = Provenance.of(fresh);
    var claims = new ArrayList<Claim>();
    var decisions = new ArrayList<ClaimDecision>();
    for (Item item : Items.of(fresh)) {
      String note = provenance.claim(item).map(Claim::note).orElse(null);
      claims.add(
          new Claim(
              item.path(),
              item.text(),
              Claim.Origin.FRESH,
              asOf.toString(),
              note,
              provenance.evidence(item)));
      decisions.add(
          new ClaimDecision(
              item.path(),
              Choice.ADD,
              null,
              item.text(),
              "The first analysis",
              provenance.sourceIds(item)));
    }
    String note = "First analysis. Status %s.".formatted(fresh.status());
    return new Blend(written(fresh, claims, asOf), decisions, false, note);
  }

  /** The content with its provenance, and the outline and report that follow from both. */
  private ResearchOutput written(ResearchOutput content, List<Claim> claims, LocalDate asOf) {
    ResearchOutput plain = with(content, claims, "", asOf);
    String report = ReportRenderer.render(new ReportHeading(jurisdiction, topic, asOf), plain);
    return with(content, claims, report, asOf);
  }

  private static ResearchOutput with(
      ResearchOutput content, List<Claim> claims, String report, LocalDate asOf) {
    return new ResearchOutput(
        content.analysisText(),
        content.confidenceLevel(),
        content.executiveSummary(),
        content.status(),
        content.groundingUrls(),
        content.searchQueries(),
        content.structuredData(),
        OutlineBuilder.outline(content, asOf),
        report,
        content.decidingSentences(),
        claims);
  }
}
