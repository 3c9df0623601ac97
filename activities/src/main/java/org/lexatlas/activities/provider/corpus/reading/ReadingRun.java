package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.corpus.SourceType;

/** Goes through all documents of one question and gathers what they say. Used once. */
final class ReadingRun {

  private final TopicRules rules;
  private final String place;
  private final LocalDate asOf;
  private final List<Reach> reaches;
  private final StatusDecider decider;
  private final RepealedActs repeals;
  private final AmendedProvisions amended;
  private final @Nullable ExampleVoices voices;
  private final Map<String, SentenceReader> readers = new HashMap<>();

  /** By the document's index. */
  private final Map<Integer, Commencement> commencements = new HashMap<>();

  private List<SourceText> documents = List.of();
  private FieldActs fieldActs = new FieldActs(Map.of());

  private final List<Statement> statements = new ArrayList<>();
  private final List<Sentence> relevant = new ArrayList<>();
  private final List<Sentence> nearby = new ArrayList<>();
  private final List<Sentence> pending = new ArrayList<>();
  private final Map<String, List<Sentence>> aspects = new LinkedHashMap<>();
  private final Map<Sentence, Sentence> leaning = new HashMap<>();
  private final List<SourceText> repealed = new ArrayList<>();
  private final List<SourceText> drafts = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param place the code of the jurisdiction asked about
   * @param reaches how a document is read, the closest first, until it says something that decides
   * @param model what examples teach; null where there are none
   */
  ReadingRun(
      TopicRules rules,
      String place,
      LocalDate asOf,
      List<Reach> reaches,
      @Nullable ExampleModel model) {
    this.voices = model == null ? null : new ExampleVoices(model, rules);
    this.reaches = reaches;
    this.decider = new StatusDecider(rules, asOf);
    this.rules = rules;
    this.place = place;
    this.asOf = asOf;
    this.repeals = new RepealedActs(asOf);
    this.amended = new AmendedProvisions(asOf);
    rules.aspects().keySet().forEach(aspect -> aspects.put(aspect, new ArrayList<>()));
  }

  void read(List<SourceText> all) {
    documents = List.copyOf(all);
    fieldActs = FieldActs.of(documents.stream().filter(act -> reader(act).names(act)));
    for (SourceText document : documents) {
      repeals.learn(document, reader(document), commencement(document), documents);
      amended.learn(document, reader(document).words(), commencement(document), documents);
    }
    documents.stream().filter(this::mayTell).forEach(this::readOne);
  }

  private void readOne(SourceText document) {
    var walk = walk(document, reader(document));
    leaning.putAll(new LeaningSentences(walk).passages());
    if (repeals.contains(document)) {
      repealed.add(document);
    } else {
      statements.addAll(said(document));
      if (voices != null) {
        new DocumentHearing(walk).heardBy(voices);
      }
    }
    if (walk.isDraft()) {
      drafts.add(document);
    }
    if (!repeals.contains(document)) {
      boolean about = aboutAsAWhole(document);
      document.sentences().stream()
          .filter(sentence -> !amended.contain(document, sentence, reader(document)))
          .forEach(sentence -> sort(sentence, reader(document), walk.isDraft(), about));
    }
  }

  /**
   * Whether it is of the topic's field. Where no rules say what that is, or its language has no
   * words for it, every document may be.
   */
  private boolean mayTell(SourceText document) {
    return rules.version() == 0
        || !RuleFiles.LANGUAGES.contains(document.language())
        || reader(document).names(document)
        || fieldActs.namedBy(document);
  }

  /**
   * What a document says, read as closely as it can be: each of them is heard, also one that names
   * its subject in the title alone.
   */
  private List<Statement> said(SourceText document) {
    List<Statement> said = List.of();
    for (Reach reach : reaches) {
      var walk = walk(document, reader(document, reach));
      said = new DocumentStatements(walk, rules).read();
      if (!decider.decide(said).status().equals(Topic.NO_INFORMATION)) {
        return said;
      }
    }
    return said;
  }

  private DocumentWalk walk(SourceText document, SentenceReader reader) {
    return new DocumentWalk(
        reader,
        document,
        asOf,
        commencement(document),
        sentence ->
            repeals.cites(document, sentence, reader)
                || amended.contain(document, sentence, reader)
                || TransitionalProvision.over(
                    sentence, document, reader.words(), commencement(document), asOf)
                || TellsNothing.in(document, sentence, reader.words()));
  }

  private Commencement commencement(SourceText document) {
    return commencements.computeIfAbsent(
        document.index(), index -> new Commencement(document, reader(document), documents));
  }

  /** Puts a sentence that is on the topic where the analysis will look for it. */
  private void sort(Sentence sentence, SentenceReader reader, boolean draft, boolean whole) {
    String plain = sentence.plain();
    if (sentence.heading()
        || reader.ownParts().elsewhere(plain)
        || NamingProvision.is(plain, reader.words())) {
      return;
    }
    boolean onTopic = reader.onTopic(plain);
    if (onTopic || whole) {
      nearby.add(sentence);
    }
    if (!onTopic) {
      return;
    }
    relevant.add(sentence);
    if (draft || reader.force().proposes(plain)) {
      if (reader.naming().of(plain, List.of()) == Naming.ITSELF
          && !reader.words().concept("came-to-nothing").in(plain)) {
        pending.add(sentence);
      }
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

  /** Whether the title names the topic's subject, or every third sentence does. */
  private boolean aboutAsAWhole(SourceText document) {
    return reader(document).onTopic(PlainWords.of(document.title()), document.sentences());
  }

  private SentenceReader reader(SourceText document) {
    return reader(document, reaches.getFirst());
  }

  private SentenceReader reader(SourceText document, Reach reach) {
    return readers.computeIfAbsent(
        document.language() + reach,
        key -> new SentenceReader(rules, document.language(), place, asOf, reach));
  }

  /** Whether words of a document name a crypto-asset, or what else the topic is about. */
  boolean names(SourceText document, String said) {
    return reader(document).namesAsset(PlainWords.of(said));
  }

  /** Whether neither its title nor any sentence names one. */
  boolean general(SourceText document) {
    SentenceReader reader = reader(document);
    return !names(document, document.title())
        && document.sentences().stream().noneMatch(s -> reader.namesAsset(s.plain()));
  }

  boolean titled(SourceText document) {
    return reader(document).titled(document);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** What the examples hear in the documents that are not repealed. */
  List<Voice> voices() {
    return voices == null ? List.of() : voices.heard();
  }

  List<Sentence> relevant() {
    return List.copyOf(relevant);
  }

  List<Sentence> nearby() {
    return List.copyOf(nearby);
  }

  List<Sentence> pending() {
    return List.copyOf(pending);
  }

  /** What acts say on the topic that is not yet law, with the day on which it will be. */
  Map<Sentence, LocalDate> coming() {
    Map<Integer, SourceText> acts = new HashMap<>();
    documents.stream()
        .filter(act -> act.type().primary() && !drafts.contains(act))
        .forEach(act -> acts.put(act.index(), act));
    Map<Sentence, LocalDate> coming = new LinkedHashMap<>();
    for (Sentence sentence : relevant) {
      Optional.ofNullable(acts.get(sentence.document()))
          .flatMap(act -> commencement(act).day(sentence))
          .filter(day -> day.isAfter(asOf))
          .ifPresent(day -> coming.put(sentence, day));
    }
    return coming;
  }

  Map<String, List<Sentence>> aspects() {
    return aspects;
  }

  /** Sentences that lean on another, each with the passage in which that stands too. */
  Map<Sentence, Sentence> leaning() {
    return Map.copyOf(leaning);
  }

  List<SourceText> repealed() {
    return List.copyOf(repealed);
  }

  /**
   * Sentences that tell the end of a document here that was on the topic, or that name the subject
   * in a document that decided.
   */
  List<Sentence> ended(Set<SourceText> deciders) {
    Map<Integer, SourceText> deciding = new HashMap<>();
    deciders.forEach(document -> deciding.put(document.index(), document));
    return repeals.ended(
        was -> was.sentences().stream().anyMatch(s -> reader(was).onTopic(s.plain())),
        by -> {
          SourceText in = deciding.get(by.document());
          return in != null && reader(in).namesAsset(by.plain());
        });
  }

  /** Where a law that decided says when it begins, if that was not long ago or is to come. */
  List<Sentence> begins(Set<SourceText> deciders) {
    return deciders.stream()
        .filter(document -> document.type() == SourceType.LAW)
        .flatMap(law -> commencement(law).told(asOf.minusYears(1)).stream())
        .toList();
  }

  AmendedProvisions amended() {
    return amended;
  }

  List<SourceText> drafts() {
    return List.copyOf(drafts);
  }
}
