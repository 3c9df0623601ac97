package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The running texts: every sentence is a quotation with its source. Where nothing was found, the
 * one sentence says so. Pure, but for what it notes in the ledger.
 */
final class Narrative {

  private static final int SUMMARY_SENTENCES = 3;

  private final Findings findings;
  private final ClaimLedger claims;

  Narrative(Findings findings, ClaimLedger claims) {
    this.findings = findings;
    this.claims = claims;
  }

  /** The sentences that decided, at most three. */
  String summary() {
    List<Quote> quotes = new ArrayList<>(findings.decidingQuotes());
    if (quotes.isEmpty()) {
      quotes.addAll(Excerpts.best(findings.reading().relevant(), findings.reading()));
    }
    return text("executive_summary", quotes.stream().limit(SUMMARY_SENTENCES).toList());
  }

  /**
   * A paragraph each: what decided, who supervises, what is demanded, what is limited, what comes.
   */
  String analysis() {
    List<List<Quote>> paragraphs = new ArrayList<>();
    paragraphs.add(findings.decidingQuotes());
    paragraphs.add(List.copyOf(new LinkedHashSet<>(findings.pillars().values())));
    findings.aspects().forEach((aspect, quotes) -> paragraphs.add(quotes));
    paragraphs.add(Excerpts.best(findings.reading().pending(), findings.reading()));
    Set<String> said = new LinkedHashSet<>();
    String text =
        paragraphs.stream()
            .map(quotes -> quotes.stream().filter(q -> said.add(q.passage().toString())).toList())
            .filter(quotes -> !quotes.isEmpty())
            .map(quotes -> text("analysis_text", quotes))
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? nothing() : text;
  }

  private String text(String field, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return nothing();
    }
    quotes.forEach(quote -> claims.item(field, quote.sentence().line(), List.of(quote)));
    return quotes.stream()
        .map(Quote::cited)
        .map(cited -> cited + ".")
        .collect(Collectors.joining(" "));
  }

  private String nothing() {
    var question = findings.question();
    return "No document of the corpus dated up to %s says anything on %s in %s."
        .formatted(question.asOf(), question.topic().title(), question.jurisdiction().name());
  }
}
