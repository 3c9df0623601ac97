package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The running texts: every sentence is a quotation with its source. Where nothing was found, the
 * one sentence says so. Notes the evidence of each.
 */
final class Narrative {

  private static final int SUMMARY_SENTENCES = 3;

  private final Findings findings;
  private final EvidenceIndex evidence;

  Narrative(Findings findings, EvidenceIndex evidence) {
    this.findings = findings;
    this.evidence = evidence;
  }

  /** The sentences that decided, at most three. */
  String summary() {
    return text(grounds().stream().limit(SUMMARY_SENTENCES).toList());
  }

  private List<Quote> grounds() {
    List<Quote> deciding = findings.decidingQuotes();
    return deciding.isEmpty()
        ? Excerpts.best(findings.reading().relevant(), findings.reading())
        : deciding;
  }

  /**
   * A paragraph each: what decided, who supervises, what is demanded, what is limited, what comes.
   */
  String analysis() {
    List<List<Quote>> paragraphs = new ArrayList<>();
    paragraphs.add(grounds());
    paragraphs.add(List.copyOf(new LinkedHashSet<>(findings.pillars().values())));
    paragraphs.addAll(findings.aspects().values());
    paragraphs.add(Excerpts.best(findings.reading().pending(), findings.reading()));
    Set<String> said = new LinkedHashSet<>();
    String text =
        paragraphs.stream()
            .map(quotes -> quotes.stream().filter(q -> said.add(q.passage().toString())).toList())
            .filter(quotes -> !quotes.isEmpty())
            .map(this::text)
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? nothing() : text;
  }

  private String text(List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return nothing();
    }
    quotes.forEach(quote -> evidence.note(quote.cited(), List.of(quote)));
    return quotes.stream().map(Quote::cited).collect(Collectors.joining(" "));
  }

  private String nothing() {
    var question = findings.question();
    return "No document of the corpus says anything on “%s” in %s."
        .formatted(question.topic().title(), question.jurisdiction().name());
  }
}
