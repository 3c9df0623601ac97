package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.StructuredData;

/** Writes an analysis of what was read. Used once. */
public final class OutputWriter {

  private static final int MOST_CONSIDERATIONS = 8;

  private final Findings findings;
  private final List<String> queries;
  private final ClaimLedger claims;

  /** Takes the queries that were really used, in order. */
  public OutputWriter(ResearchQuestion question, CorpusReading reading, List<String> queries) {
    this.findings = Findings.of(question, reading);
    this.queries = queries;
    this.claims = new ClaimLedger(question.asOf());
  }

  public ResearchOutput write() {
    claims.add("status", findings.status(), findings.decidingQuotes());
    var narrative = new Narrative(findings, claims);
    String summary = narrative.summary();
    String analysis = narrative.analysis();
    StructuredData data = structured(summary, analysis);
    ResearchOutput output = output(summary, analysis, data, "");
    return output(summary, analysis, data, FullReport.of(findings, output));
  }

  private ResearchOutput output(
      String summary, String analysis, StructuredData data, String report) {
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
        findings.deciding().stream().map(OutputWriter::sentence).toList(),
        claims.claims());
  }

  private StructuredData structured(String summary, String analysis) {
    findings.sources().claims(claims);
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
              claims.add(
                  "key_regulatory_pillars[" + ClaimLedger.key(name) + "]", words, List.of(quote));
              pillars.add(words);
            });
    return pillars;
  }

  private List<Law> laws() {
    List<Law> laws = new ArrayList<>();
    for (LawTable.Entry entry : findings.laws()) {
      Law law = entry.law();
      Quote quote = entry.quote();
      String identifier = law.identifier();
      claims.add(
          "landmark_legislation["
              + ClaimLedger.key(identifier == null ? law.name() : identifier)
              + "]",
          law.name(),
          quote == null ? List.of() : List.of(quote));
      laws.add(law);
    }
    return laws;
  }

  /** Limits, taxes, bans on payments and the like: one sentence each. */
  private List<String> considerations() {
    Set<String> considerations = new LinkedHashSet<>();
    for (String aspect : List.of("Restrictions", "Taxation", "Compliance requirements")) {
      for (Quote quote : findings.aspect(aspect)) {
        String words = quote.sentence().line();
        if (considerations.size() < MOST_CONSIDERATIONS && considerations.add(words)) {
          claims.item("important_considerations", words, List.of(quote));
        }
      }
    }
    return List.copyOf(considerations);
  }

  private List<String> open() {
    List<String> open = new ArrayList<>();
    for (Uncertainties.Open item : findings.open()) {
      claims.item("remaining_uncertainties", item.words(), item.shownBy());
      open.add(item.words());
    }
    return open;
  }

  private String notes() {
    var reading = findings.reading();
    var words =
        new StringBuilder(
            "Extracted without a model from %d documents of the corpus dated up to %s; every sentence is quoted."
                .formatted(reading.documents().size(), findings.question().asOf()));
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

  private static DecidingSentence sentence(Deciding deciding) {
    Statement statement = deciding.statement();
    var document = statement.document();
    return new DecidingSentence(
        statement.sentence().text(),
        deciding.points(),
        statement.rule(),
        document.title(),
        document.url(),
        document.date(),
        document.type().sourceType(),
        document.id(),
        statement.sentence().offset());
  }
}
