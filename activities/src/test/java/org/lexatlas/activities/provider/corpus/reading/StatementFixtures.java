package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.SourceType;

/** Statements as if they had been read. */
final class StatementFixtures {

  private StatementFixtures() {}

  /**
   * A statement, plain and in force.
   *
   * @param source type and date of its document, as in {@code news|2020-03-05}; no date is none;
   *     what follows tells it from another of the same
   * @param sentence where it stands, and no other
   */
  static Statement said(String facet, String value, String rule, String source, int sentence) {
    return said(facet, value, rule, source, Sentence.of(0, sentence, "Sentence " + sentence + "."));
  }

  static Statement said(String facet, String value, String rule, String source, Sentence sentence) {
    String[] parts = source.split("\\|", -1);
    @Nullable String date = parts[1].isEmpty() ? null : parts[1];
    var type = SourceType.valueOf(parts[0].toUpperCase(Locale.ROOT));
    var document =
        new SourceText(0, source, "Title", null, date, type, "en", false, List.of(), List.of());
    return new Statement(
        facet,
        value,
        rule,
        2,
        type.tier(),
        document.orderDate(),
        false,
        Force.IN_FORCE,
        null,
        document,
        sentence);
  }

  /** The same, told as a change. */
  static Statement changed(Statement said) {
    return copy(said, true, said.force(), said.document());
  }

  /** The same, of an act not yet in force. */
  static Statement later(Statement said) {
    return copy(said, said.changed(), Force.FUTURE, said.document());
  }

  /** The same, of the document with this index. */
  static Statement in(int document, Statement said) {
    SourceText of = said.document();
    var other =
        new SourceText(
            document,
            of.id() + document,
            of.title(),
            of.url(),
            of.date(),
            of.type(),
            of.language(),
            of.sample(),
            of.sentences(),
            of.stretches());
    return copy(said, said.changed(), said.force(), other);
  }

  private static Statement copy(Statement said, boolean changed, Force force, SourceText document) {
    return new Statement(
        said.facet(),
        said.value(),
        said.rule(),
        said.strength(),
        said.tier(),
        said.date(),
        changed,
        force,
        said.since(),
        document,
        said.sentence());
  }
}
