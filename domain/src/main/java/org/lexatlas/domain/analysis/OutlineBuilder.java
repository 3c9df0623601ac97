package org.lexatlas.domain.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds the nested outline of an analysis from its structure: overall status, bodies, legislation,
 * requirements, restrictions, recent developments. Each statement stands under one heading; a
 * heading with nothing below it is left out. Pure.
 */
public final class OutlineBuilder {

  private static final int RECENT_MONTHS = 18;

  private static final Pattern BODY =
      stems(
          "authorit",
          "commission",
          "central bank",
          "national bank",
          "reserve bank",
          "regulator",
          "ministr",
          "agency",
          "supervis",
          "board",
          "competent");
  private static final Pattern REQUIREMENT =
      stems(
          "must",
          "shall",
          "require",
          "licen",
          "registr",
          "register",
          "kyc",
          "aml",
          "verif",
          "report",
          "tax",
          "declar",
          "capital",
          "disclos",
          "oblig",
          "identif");
  private static final Pattern RESTRICTION =
      stems(
          "prohibit",
          "forbid",
          "forbidden",
          "ban ",
          "banned",
          "not ",
          "only ",
          "limit",
          "restrict",
          "capped",
          "up to",
          "unless",
          "except",
          "without");
  private static final Pattern DATED = Pattern.compile("\\b((?:19|20)\\d{2})(?:-(\\d{2}))?\\b");

  private final ResearchOutput analysis;
  private final LocalDate asOf;
  private final Set<String> statements = new LinkedHashSet<>();
  private final List<SummaryPoint> outline = new ArrayList<>();

  private OutlineBuilder(ResearchOutput analysis, LocalDate asOf) {
    this.analysis = analysis;
    this.asOf = asOf;
    statements.addAll(analysis.structuredData().keyRegulatoryPillars());
    statements.addAll(analysis.structuredData().importantConsiderations());
  }

  /**
   * The outline.
   *
   * @param asOf what happened in the year and a half before this day is recent
   */
  public static List<SummaryPoint> outline(ResearchOutput analysis, LocalDate asOf) {
    return new OutlineBuilder(analysis, asOf).outline();
  }

  private List<SummaryPoint> outline() {
    heading(
        "Overall status",
        Stream.concat(
            Stream.of(analysis.status()),
            Sentences.of(analysis.executiveSummary()).stream().limit(1)));
    List<String> bodies = taken(BODY.asPredicate());
    List<String> restrictions = taken(RESTRICTION.asPredicate());
    List<String> requirements = taken(REQUIREMENT.asPredicate());
    heading("Regulatory bodies and their roles", bodies.stream());
    legislation();
    heading("Requirements to comply with", requirements.stream());
    heading("Restrictions and limits", restrictions.stream());
    heading("Recent developments", recent());
    heading("Further points", statements.stream());
    return List.copyOf(outline);
  }

  private void legislation() {
    List<SummaryPoint> laws =
        analysis.structuredData().landmarkLegislation().stream().map(OutlineBuilder::law).toList();
    if (!laws.isEmpty()) {
      outline.add(new SummaryPoint("Legislation and regulations", laws));
    }
  }

  private static SummaryPoint law(Law law) {
    var below = new ArrayList<SummaryPoint>();
    if (law.dateEnacted() != null) {
      below.add(SummaryPoint.of("Dated " + law.dateEnacted()));
    }
    if (law.summary() != null) {
      Sentences.of(law.summary()).forEach(sentence -> below.add(SummaryPoint.of(sentence)));
    }
    return new SummaryPoint(law.numbered(), below);
  }

  /** Sentences of the narrative that name a recent day, month or year. */
  private Stream<String> recent() {
    return Sentences.of(analysis.analysisText()).stream().filter(this::isRecent).distinct();
  }

  private boolean isRecent(String sentence) {
    LocalDate from = asOf.minusMonths(RECENT_MONTHS);
    return DATED
        .matcher(sentence)
        .results()
        .anyMatch(
            match -> {
              int year = Integer.parseInt(match.group(1));
              return year > from.getYear() && year <= asOf.getYear();
            });
  }

  private List<String> taken(Predicate<String> which) {
    List<String> found =
        statements.stream()
            .filter(statement -> which.test(PlainText.normalised(statement)))
            .toList();
    statements.removeAll(Set.copyOf(found));
    return found;
  }

  private void heading(String title, Stream<String> points) {
    List<SummaryPoint> below = points.map(SummaryPoint::of).toList();
    if (!below.isEmpty()) {
      outline.add(new SummaryPoint(title, below));
    }
  }

  private static Pattern stems(String... stems) {
    return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", stems) + ")");
  }
}
