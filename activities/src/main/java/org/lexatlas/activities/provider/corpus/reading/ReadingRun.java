package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

/** Goes through all documents of one question and gathers what they say. Used once. */
final class ReadingRun {

  private final TopicRules rules;
  private final String asked;
  private final LocalDate asOf;
  private final RepealedActs repeals;
  private final Map<String, SentenceReader> readers = new HashMap<>();

  private final List<Statement> statements = new ArrayList<>();
  private final List<Sentence> relevant = new ArrayList<>();
  private final List<Sentence> pending = new ArrayList<>();
  private final Map<String, List<Sentence>> aspects = new LinkedHashMap<>();
  private final List<SourceText> repealed = new ArrayList<>();
  private final List<SourceText> drafts = new ArrayList<>();

  ReadingRun(TopicRules rules, String asked, LocalDate asOf) {
    this.rules = rules;
    this.asked = asked;
    this.asOf = asOf;
    this.repeals = new RepealedActs(asOf);
    rules.aspects().keySet().forEach(aspect -> aspects.put(aspect, new ArrayList<>()));
  }

  void read(List<SourceText> documents) {
    documents.forEach(document -> repeals.learn(document, reader(document), documents));
    for (SourceText document : documents) {
      var read = new DocumentStatements(reader(document), rules, document);
      if (repeals.contains(document)) {
        repealed.add(document);
      } else {
        statements.addAll(read.read());
      }
      if (read.isDraft()) {
        drafts.add(document);
      }
      document.sentences().forEach(sentence -> sort(sentence, reader(document), read.isDraft()));
    }
  }

  /** Puts a sentence that is on the topic where the analysis will look for it. */
  private void sort(Sentence sentence, SentenceReader reader, boolean draft) {
    String plain = sentence.plain();
    if (sentence.heading() || !reader.onTopic(plain) || reader.ownParts().elsewhere(plain)) {
      return;
    }
    relevant.add(sentence);
    if (draft || reader.force().proposes(plain)) {
      pending.add(sentence);
      return;
    }
    rules
        .aspects()
        .forEach(
            (aspect, concepts) -> {
              if (concepts.stream().anyMatch(concept -> reader.words().names(concept, plain))) {
                aspects.getOrDefault(aspect, new ArrayList<>()).add(sentence);
              }
            });
  }

  private SentenceReader reader(SourceText document) {
    return readers.computeIfAbsent(
        document.language(), language -> new SentenceReader(rules, language, asked, asOf));
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<Sentence> relevant() {
    return List.copyOf(relevant);
  }

  List<Sentence> pending() {
    return List.copyOf(pending);
  }

  Map<String, List<Sentence>> aspects() {
    return aspects;
  }

  List<SourceText> repealed() {
    return List.copyOf(repealed);
  }

  List<SourceText> drafts() {
    return List.copyOf(drafts);
  }
}
