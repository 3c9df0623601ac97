package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ReportHeading;
import org.lexatlas.domain.analysis.ReportRenderer;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.StructuredData;

/** Writes an analysis of what was read. Used once. */
public final class OutputWriter {

  private static final int MOST_CONSIDERATIONS = 8;

  private final Findings findings;
  private final List<String> queries;
  private final EvidenceIndex evidence;

  /** Takes the queries that were really used, in order. */
  public OutputWriter(ResearchQuestion question, CorpusReading reading, List<String> queries) {
    this.findings = Findings.of(question, reading);
    this.queries = queries;
    this.evidence = new EvidenceIndex(findings.overruled().notes());
  }

  public ResearchOutput write() {
    evidence.note(findings.status(), findings.decidingQuotes());
    var narrative = new Narrative(findings, evidence);
    String summary = narrative.summary();
    String analysis = narrative.analysis();
    ResearchOutput bare = output(summary, analysis, structured(summary, analysis), "", List.of());
    var question = findings.question();
    List<Claim> claims = evidence.claims(bare, question.asOf());
    var heading =
        new ReportHeading(question.jurisdiction().name(), question.topic(), question.asOf());
    ResearchOutput sourced = output(summary, analysis, bare.structuredData(), "", claims);
    String report = ReportRenderer.render(heading, sourced);
    return output(summary, analysis, bare.structuredData(), report, claims);
  }

  private ResearchOutput output(
      String summary, String analysis, StructuredData data, String report, List<Claim> claims) {
    return new ResearchOutput(
        analysis,
        findings.confidence(),
        summary,
        findings.status(),
        findings.sources().groundingUrls(),
        queries,
        data,
        Outline.of(findings),
        report,
        findings.deciding().stream().map(this::sentence).toList(),
        claims);
  }

  private StructuredData structured(String summary, String analysis) {
    findings.sources().note(evidence);
    for (Deciding deciding : findings.deciding()) {
      Quote quote = Quote.of(deciding.statement(), findings.reading());
      evidence.note(quote.sentence().text(), List.of(quote));
    }
    return new StructuredData(
        findings.status(),
        findings.confidence(),
        summary,
        analysis,
        pillars(),
        laws(),
        considerations(),
        notes(),
        findings.sources().sources(true),
        findings.sources().sources(false),
        open());
  }

  private List<String> pillars() {
    List<String> pillars = new ArrayList<>();
    findings
        .pillars()
        .forEach(
            (name, quote) -> {
              String words = name + ": " + quote.sentence().line();
              evidence.note(words, List.of(quote));
              pillars.add(words);
            });
    return pillars;
  }

  private List<Law> laws() {
    List<Law> laws = new ArrayList<>();
    for (LawTable.Entry entry : findings.laws()) {
      Law law = entry.law();
      Quote quote = entry.quote();
      evidence.note(new Item.Cited(law).text(), quote == null ? List.of() : List.of(quote));
      laws.add(law);
    }
    return laws;
  }

  /**
   * Acts that begin or came to their end; limits, taxes, bans on payments and the like: a sentence
   * each.
   */
  private List<String> considerations() {
    Set<Quote> said = new LinkedHashSet<>(findings.turns());
    for (String aspect : List.of(TopicRules.RESTRICTIONS, TopicRules.TAXATION, TopicRules.DUTIES)) {
      said.addAll(findings.aspect(aspect));
    }
    findings.decidingQuotes().forEach(said::remove);
    Set<String> considerations = new LinkedHashSet<>();
    for (Quote quote : said) {
      String words = quote.sentence().line();
      if (considerations.size() < MOST_CONSIDERATIONS && considerations.add(words)) {
        evidence.note(words, List.of(quote));
      }
    }
    return List.copyOf(considerations);
  }

  private List<String> open() {
    List<String> open = new ArrayList<>();
    for (Uncertainties.Open item : findings.open()) {
      evidence.note(item.words(), item.shownBy());
      open.add(item.words());
    }
    return open;
  }

  private String notes() {
    var reading = findings.reading();
    var words =
        new StringBuilder(
            "Extracted from the documents of the corpus without a model; every sentence is quoted.");
    if (!reading.repealed().isEmpty()) {
      words.append(" No longer in force and set aside: ");
      words
          .append(String.join("; ", reading.repealed().stream().map(d -> d.title()).toList()))
          .append('.');
    }
    if (!reading.drafts().isEmpty()) {
      words.append(" Drafts, which decide nothing: ");
      words
          .append(String.join("; ", reading.drafts().stream().map(d -> d.title()).toList()))
          .append('.');
    }
    return words.toString();
  }

  private DecidingSentence sentence(Deciding deciding) {
    Statement statement = deciding.statement();
    var document = statement.document();
    var quoted = Quote.of(statement, findings.reading()).sentence();
    return new DecidingSentence(
        quoted.text(),
        deciding.points(),
        statement.rule(),
        document.title(),
        document.url(),
        document.date(),
        document.type().sourceType(),
        document.id(),
        quoted.offset());
  }
}
