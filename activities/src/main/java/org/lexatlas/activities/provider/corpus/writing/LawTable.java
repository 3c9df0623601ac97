package org.lexatlas.activities.provider.corpus.writing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.law.Instruments;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.law.OfficialNumber;
import org.lexatlas.activities.provider.corpus.law.ShortName;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Resource;
import org.lexatlas.store.corpus.SourceType;

/**
 * The laws that the answer rests on, each once: those that the documents are themselves, with
 * address and date, and those that the deciding ones cite. Mentions are joined by number, else by
 * name. Nothing is listed where the documents do not answer; where the answer is that no act
 * speaks, only the acts among them that are about the topic; and no guidance on an act that itself
 * decides.
 */
final class LawTable {

  private static final int MOST = 12;

  private static final Set<String> NO_LAW =
      Resource.list("law-words/no-law-statuses.txt").stream()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toSet());

  private final Map<String, Entry> byKey = new LinkedHashMap<>();

  private LawTable() {}

  /** A law with the sentence that names it best; null where only a title does. */
  record Entry(Law law, @Nullable Quote quote) {}

  static List<Entry> of(CorpusReading reading) {
    var table = new LawTable();
    String status = reading.decision().status();
    if (status.equals(Topic.NO_INFORMATION)) {
      return List.of();
    }
    Set<SourceText> deciders = reading.decision().deciders();
    boolean noLaw = NO_LAW.contains(status);
    boolean lawDecides = !status.equals(Topic.UNCLEAR) && lawAmong(deciders, reading);
    boolean actDecides = false;
    var beside = new ActsBeside(reading, deciders);
    for (SourceText document : reading.documents()) {
      boolean decides = deciders.contains(document);
      boolean counts = noLaw ? lawOnTopic(document, reading) : !lawDecides || !guidance(document);
      if (counts && inForce(document, reading) && isAct(document, reading, decides, beside)) {
        table.own(document, reading);
        actDecides |= decides;
      }
    }
    if (!noLaw) {
      table.cite(reading, actDecides);
    }
    return table.byKey.values().stream().limit(MOST).toList();
  }

  private void cite(CorpusReading reading, boolean actDecides) {
    for (CitedLaws.Cited cited : new CitedLaws(reading).list(actDecides)) {
      LawMention law = cited.law();
      String summary = summary(cited.quote());
      put(
          known(law),
          new Law(law.name(), law.identifier(), law.date(), summary, null),
          cited.quote());
    }
  }

  private static boolean lawAmong(Set<SourceText> deciders, CorpusReading reading) {
    return deciders.stream().anyMatch(d -> d.type() == SourceType.LAW && inForce(d, reading));
  }

  private static boolean lawOnTopic(SourceText document, CorpusReading reading) {
    return document.type() == SourceType.LAW && relevant(document, reading).isPresent();
  }

  /** What an authority writes about the law, and not the law. */
  private static boolean guidance(SourceText document) {
    return document.type() != SourceType.LAW && Instruments.guides(document.title());
  }

  private static boolean inForce(SourceText document, CorpusReading reading) {
    return !reading.drafts().contains(document) && !reading.repealed().contains(document);
  }

  /**
   * Whether a document is an act: a law, or what a regulator or a government lays down under a
   * number, if it decides or is about the topic; and the law beside those.
   */
  private static boolean isAct(
      SourceText document, CorpusReading reading, boolean decides, ActsBeside beside) {
    String title = document.title();
    boolean named = !LawFinder.find(title).isEmpty();
    boolean onTopic = decides || relevant(document, reading).isPresent();
    boolean ruling = Instruments.names(title) && OwnAct.of(document).identifier() != null;
    return switch (document.type()) {
      case LAW -> onTopic || beside.contain(document);
      case REGULATOR -> onTopic && (named || (decides && ruling));
      case GOVERNMENT -> decides && ruling && OfficialNumber.in(title).isPresent();
      default -> false;
    };
  }

  private static Optional<Sentence> relevant(SourceText document, CorpusReading reading) {
    return reading.relevant().stream()
        .filter(s -> s.document() == document.index() && !s.heading())
        .findFirst();
  }

  /** What decided, else what a rule reads, else the first words on the topic. */
  private static Optional<Sentence> telling(SourceText document, CorpusReading reading) {
    return Stream.concat(
            reading.decision().by().stream().map(Deciding::statement),
            reading.statements().stream())
        .filter(statement -> statement.document().equals(document))
        .map(Statement::sentence)
        .findFirst()
        .or(() -> relevant(document, reading));
  }

  /** The act that a document is, with its address; its first words show what it is. */
  private void own(SourceText document, CorpusReading reading) {
    LawMention act = OwnAct.of(document);
    Quote said = telling(document, reading).map(s -> Quote.of(s, reading)).orElse(null);
    Quote opening =
        document.sentences().stream()
            .min(Comparator.comparing(Sentence::heading))
            .map(s -> new Quote(s, document))
            .orElse(null);
    String date = finer(act.date(), document.date());
    put(
        key(act),
        new Law(act.name(), act.identifier(), date, summary(said), document.url()),
        said == null ? opening : said);
  }

  /**
   * Two documents are two acts, an act and the regulations of the same number, or the act that
   * amends it, unless they have number and name in common.
   */
  private String key(LawMention act) {
    Entry same = byKey.get(act.key());
    return same == null || alike(act, mention(same.law())) ? act.key() : act.key() + act.nameKey();
  }

  private void put(String key, Law law, @Nullable Quote quote) {
    Entry before = byKey.get(key);
    if (before == null) {
      byKey.put(key, new Entry(law, quote));
      return;
    }
    Law old = before.law();
    byKey.put(
        key,
        new Entry(
            new Law(
                bare(old) ? law.name() : old.name(),
                old.identifier() == null ? law.identifier() : old.identifier(),
                old.url() == null ? finer(old.dateEnacted(), law.dateEnacted()) : old.dateEnacted(),
                old.summary() == null ? law.summary() : old.summary(),
                old.url() == null ? law.url() : old.url()),
            before.quote() == null ? quote : before.quote()));
  }

  /** The key under which the law already stands: by its number, else by a name within a name. */
  private String known(LawMention mention) {
    if (byKey.containsKey(mention.key())) {
      return mention.key();
    }
    for (Map.Entry<String, Entry> entry : byKey.entrySet()) {
      Law law = entry.getValue().law();
      boolean numbersDiffer = mention.identifier() != null && law.identifier() != null;
      if (alike(mention, mention(law)) && !numbersDiffer) {
        return entry.getKey();
      }
    }
    return mention.key();
  }

  /** Whether the one name holds the other, or is short for it. */
  static boolean alike(LawMention mention, LawMention law) {
    String name = mention.nameKey();
    String other = law.nameKey();
    return ShortName.of(mention.name(), law.name())
        || (name.length() >= 10
            && other.length() >= 10
            && (other.contains(name) || name.contains(other)));
  }

  private static LawMention mention(Law law) {
    return new LawMention(law.name(), law.identifier(), null, 0, 0);
  }

  /** Whether the name is only a kind with its number: "Law No. 194 of 2020". */
  private static boolean bare(Law law) {
    String identifier = law.identifier();
    return identifier != null
        && law.url() == null
        && law.name().length() - identifier.length() <= 24;
  }

  private static @Nullable String summary(@Nullable Quote quote) {
    return quote == null ? null : quote.sentence().line();
  }

  /** The more precise of two dates; the first where they are equally so. */
  private static @Nullable String finer(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.length() > a.length() && b.startsWith(a) ? b : a;
  }
}
