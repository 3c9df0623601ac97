package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.store.corpus.SourceType;

/**
 * The laws that the documents name where they speak about the topic, each once: mentions are joined
 * by number, else by name. A document that is itself a law stands for it, with its address and
 * date.
 */
final class LawTable {

  private static final int MOST = 12;

  private final Map<String, Entry> byKey = new LinkedHashMap<>();

  private LawTable() {}

  /** A law with the sentence that names it best; null where only a title does. */
  record Entry(Law law, @Nullable Quote quote) {}

  static List<Entry> of(CorpusReading reading) {
    var table = new LawTable();
    for (SourceText document : reading.documents()) {
      boolean relevant =
          reading.relevant().stream().anyMatch(s -> s.document() == document.index());
      if (relevant && !reading.drafts().contains(document)) {
        table.title(document, reading);
      }
    }
    for (Sentence sentence : reading.nearby()) {
      table.mentions(sentence, reading.documents().get(sentence.document()));
    }
    return table.byKey.values().stream().limit(MOST).toList();
  }

  /** What a document is, by its title: only acts, which law and regulator publish. */
  private void title(SourceText document, CorpusReading reading) {
    boolean act = document.type() == SourceType.LAW || document.type() == SourceType.REGULATOR;
    List<LawMention> named = act ? LawFinder.find(document.title()) : List.of();
    if (named.isEmpty() && document.type() != SourceType.LAW) {
      return;
    }
    Quote first =
        reading.relevant().stream()
            .filter(s -> s.document() == document.index() && !s.heading())
            .findFirst()
            .map(s -> new Quote(s, document))
            .orElse(null);
    LawMention mention =
        named.isEmpty() ? new LawMention(document.title(), null, null, 0, 0) : named.getFirst();
    String own = document.type() == SourceType.LAW ? document.title() : mention.name();
    String date = finer(mention.date(), document.date());
    put(mention, new Law(own, mention.identifier(), date, summary(first), document.url()), first);
  }

  private void mentions(Sentence sentence, SourceText document) {
    Quote quote = new Quote(sentence, document);
    for (LawMention mention : LawFinder.find(sentence.line())) {
      put(
          mention,
          new Law(mention.name(), mention.identifier(), mention.date(), summary(quote), null),
          quote);
    }
  }

  private void put(LawMention mention, Law law, @Nullable Quote quote) {
    String key = known(mention);
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
    String name = mention.nameKey();
    for (Map.Entry<String, Entry> entry : new ArrayList<>(byKey.entrySet())) {
      Law law = entry.getValue().law();
      String other = new LawMention(law.name(), law.identifier(), null, 0, 0).nameKey();
      boolean numbersDiffer = mention.identifier() != null && law.identifier() != null;
      boolean alike =
          name.length() >= 10
              && other.length() >= 10
              && (other.contains(name) || name.contains(other));
      if (alike && !numbersDiffer) {
        return entry.getKey();
      }
    }
    return mention.key();
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
