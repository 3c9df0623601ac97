package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.rules.EvidenceRule;
import org.lexatlas.activities.provider.corpus.rules.Places;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Reads one sentence in its surroundings: cuts it into clauses, passes over what is said of other
 * places, and applies the topic's rules to the rest. One instance per language; used by one thread.
 */
final class SentenceReader {

  /** The lexicon's concept of a crypto-asset, by whatever name. */
  static final String ASSET = "asset";

  private final TopicRules rules;
  private final Vocabulary words;
  private final OwnParts ownParts;
  private final Zones zones;
  private final DeonticCues cues;
  private final ClauseSplitter splitter;
  private final DeonticReader deontic;
  private final ForceReader force;
  private final RuleMatcher matcher;
  private final Reach reach;
  private final TopicNaming naming;

  SentenceReader(TopicRules rules, String language, String asked, LocalDate asOf, Reach reach) {
    this.reach = reach;
    this.rules = rules;
    this.words = Vocabulary.of(rules, language);
    this.naming = new TopicNaming(rules, language, words);
    Places places = Places.in(words.language());
    this.ownParts = new OwnParts(words, places, asked);
    this.zones = new Zones(places, asked);
    this.cues = new DeonticCues(words, rules.actions(), reach.compareTo(Reach.SURROUNDINGS) >= 0);
    this.splitter = new ClauseSplitter(words, cues, this::onTopic);
    this.deontic = new DeonticReader(words, cues);
    this.force = new ForceReader(words, asOf);
    this.matcher = new RuleMatcher(rules.rules());
  }

  /** What a clause came to: the rule that read it, and the clause. */
  record Finding(EvidenceRule rule, Clause clause) {}

  /** The findings of a plain sentence, in its order. */
  List<Finding> read(String sentence, Surroundings in) {
    List<Finding> findings = new ArrayList<>();
    boolean other = false;
    for (String part : splitter.split(sentence)) {
      String clause = other && ownParts.continues(part) ? "" : ownParts.of(part);
      other = clause.isBlank();
      if (!other && about(clause, sentence, in)) {
        Clause read = clause(clause, sentence, in);
        matcher
            .match(read, context(sentence, in))
            .forEach(rule -> findings.add(new Finding(rule, read)));
      }
    }
    return findings;
  }

  private RuleMatcher.Context context(String sentence, Surroundings in) {
    return new RuleMatcher.Context(
        concept -> words.names(concept, sentence),
        concept -> words.names(concept, in.heading()) || words.names(concept, in.before()),
        concept -> words.names(concept, in.title()));
  }

  private Clause clause(String clause, String sentence, Surroundings in) {
    var split = ExceptionSplit.of(enacted(withoutPast(clause)), words);
    if (!in.exception().isEmpty()) {
      split = new ExceptionSplit(split.head(), split.exception() + " " + in.exception());
    }
    if (words.concept("otherwise").in(clause)) {
      split = new ExceptionSplit(split.head(), split.exception() + " " + in.before());
    }
    var said = said(split.head(), sentence, in.denied()).without(split.exception(), words);
    return new Clause(
        words,
        split,
        ofAnotherAct(split.head(), said.stance()) ? "" : wider(sentence, in),
        said,
        force.read(clause, sentence, in.draft(), said.changed()),
        zones,
        in.denied());
  }

  /**
   * "Issuing tokens is prohibited", between sentences about payments: a ban that names an act of
   * its own, and none of the topic's, is not completed by the words around it.
   */
  private boolean ofAnotherAct(String head, Stance stance) {
    return stance == Stance.PROHIBITED && namesAnotherAct(head);
  }

  private boolean namesAnotherAct(String plain) {
    return words.names("act-of-its-own", plain)
        && !rules.actions().isEmpty()
        && rules.actions().stream().noneMatch(action -> words.names(action, plain));
  }

  /** The words around a clause that may count, without what they say of other places. */
  private String wider(String sentence, Surroundings in) {
    return switch (reach) {
      case CLAUSE -> "";
      case SENTENCE -> own(sentence);
      case SURROUNDINGS, DOCUMENT ->
          String.join(" ; ", own(sentence), own(in.before()), in.heading(), in.title());
    };
  }

  private String own(String sentence) {
    return splitter.split(sentence).stream().map(ownParts::of).collect(Collectors.joining(" ; "));
  }

  /** "The Bank hereby orders that no individual shall ...": what is ordered, not who orders it. */
  private String enacted(String clause) {
    List<Span> orders = words.concept("enacting").find(clause);
    String ordered = orders.isEmpty() ? "" : clause.substring(orders.getFirst().end()).strip();
    return cues.any(ordered) ? ordered : clause;
  }

  /** "Previously banned, trading is now legal": the part about the past says nothing of today. */
  private String withoutPast(String clause) {
    List<String> now = new ArrayList<>();
    for (String part : clause.split(", ", -1)) {
      if (!words.concept("once").in(part)) {
        now.add(part);
      }
    }
    String rest = String.join(", ", now);
    return cues.any(rest) ? rest : clause;
  }

  /** A definition ("which can be traded") allows and forbids nothing. */
  private DeonticReader.Deontic said(String head, String sentence, boolean denied) {
    var said = deontic.read(head);
    if (words.concept("definition").in(sentence)) {
      return new DeonticReader.Deontic(Stance.PLAIN, said.changed());
    }
    return denied ? new DeonticReader.Deontic(said.stance().turned(), said.changed()) : said;
  }

  /** Whether a clause, its sentence or the words around it name what the topic is about. */
  boolean about(String clause, String sentence, Surroundings in) {
    return (names(rules.about(), clause, sentence, in.around())
            || (reach == Reach.DOCUMENT && in.onTopic()))
        && (in.onSubject() || names(rules.within(), clause, sentence, in.around()));
  }

  private boolean names(List<String> concepts, String plain) {
    return concepts.stream().anyMatch(concept -> words.concept(concept).in(plain));
  }

  private boolean names(
      List<String> concepts, String clause, String sentence, List<String> around) {
    return concepts.isEmpty()
        || concepts.stream()
            .map(words::concept)
            .anyMatch(
                concept ->
                    concept.in(clause)
                        || concept.in(sentence)
                        || around.stream().anyMatch(concept::in));
  }

  /** Whether a document's title names what the topic is about, or every third sentence does. */
  boolean onTopic(String title, List<Sentence> sentences) {
    long naming = sentences.stream().filter(s -> onTopic(s.plain())).count();
    return onTopic(title) || naming * 3 >= sentences.size();
  }

  /** Whether every fourth sentence of a document speaks of what the topic lies within. */
  boolean onSubject(List<Sentence> sentences) {
    long naming = sentences.stream().filter(s -> names(rules.within(), s.plain())).count();
    return naming * 4 >= sentences.size() && naming > 0;
  }

  /** Whether a sentence names what the topic is about, or what it lies within. */
  boolean onSubject(String plain) {
    return onTopic(plain) || names(rules.within(), plain);
  }

  /**
   * Whether a document anywhere names a crypto-asset or what the topic lies within; where the topic
   * lies within nothing larger, what it is about. One that does not is of another field of law,
   * however much it sounds like the topic: on lotteries, on gold. To a topic that is about nothing
   * in particular every document is of its field.
   */
  boolean names(SourceText document) {
    boolean anything = rules.within().isEmpty() && rules.about().isEmpty();
    return anything
        || names(PlainWords.of(document.title()))
        || document.sentences().stream().anyMatch(sentence -> names(sentence.plain()))
        || AssetSigns.in(document, words);
  }

  private boolean names(String plain) {
    return namesAsset(plain) || names(rules.within(), plain);
  }

  /** Whether a sentence names a crypto-asset; where the topic lies within nothing, its subject. */
  boolean namesAsset(String plain) {
    return words.concept(ASSET).in(plain) || (rules.within().isEmpty() && onTopic(plain));
  }

  /** Whether a title names what the topic lies within, other than crypto-assets: "CARF". */
  boolean titled(SourceText document) {
    String title = PlainWords.of(document.title());
    return rules.within().stream()
        .filter(concept -> !concept.equals(ASSET))
        .anyMatch(concept -> words.concept(concept).in(title));
  }

  /** Whether a sentence names a crypto-asset, and not only for an act that is another topic's. */
  boolean mayBear(String plain) {
    return namesAsset(plain) && !namesAnotherAct(plain);
  }

  /** Whether a sentence names one of the things that the topic is about. */
  boolean onTopic(String plain) {
    return names(rules.about(), plain);
  }

  /**
   * Whether a sentence is about a special zone of the place asked about; "outside the zone" and
   * "except in the zone" are about the rest of the place.
   */
  boolean ofZone(String plain) {
    return zones.inside() && zones.in(zones.besideLicences(plain, words)) && !outsideZone(plain);
  }

  private boolean outsideZone(String plain) {
    return words.concept("outside").find(plain).stream()
        .map(span -> plain.substring(span.end()).replaceFirst("[,;].*", ""))
        .anyMatch(zones::in);
  }

  /** Whether definitions in a law tell the topic's status. */
  boolean toldByDefinitions() {
    return rules.defined();
  }

  TopicNaming naming() {
    return naming;
  }

  OwnParts ownParts() {
    return ownParts;
  }

  ForceReader force() {
    return force;
  }

  Vocabulary words() {
    return words;
  }
}
