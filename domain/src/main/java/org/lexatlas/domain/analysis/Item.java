package org.lexatlas.domain.analysis;

/** One thing that an analysis says: what is compared, decided on, sourced and confirmed. */
public sealed interface Item {

  /** The field of the analysis that holds it, such as {@code landmark_legislation}. */
  String field();

  /** What makes it the same item in another version; unique within a field but for repetitions. */
  String key();

  /** The item in words. */
  String text();

  /** Field and key, such as {@code landmark_legislation[no193vii]}. */
  default String path() {
    return field() + "[" + key() + "]";
  }

  /** A field with one value. */
  record Scalar(String field, String text) implements Item {

    @Override
    public String key() {
      return field;
    }

    @Override
    public String path() {
      return field;
    }
  }

  /** A law. */
  record Cited(Law law) implements Item {

    @Override
    public String field() {
      return Items.LAWS;
    }

    @Override
    public String key() {
      return ItemKeys.law(law);
    }

    @Override
    public String text() {
      String named = ItemKeys.joined(", ", law.numbered(), law.dateEnacted());
      return ItemKeys.joined(": ", named, law.summary());
    }
  }

  /** A source, in the list of primary or of secondary ones. */
  record Evidence(String field, Source source) implements Item {

    @Override
    public String key() {
      return ItemKeys.source(source);
    }

    @Override
    public String text() {
      String quote = source.keyQuote() == null ? null : "“" + source.keyQuote() + "”";
      String about = ItemKeys.joined(", ", source.sourceType(), source.date(), source.url());
      return ItemKeys.joined(" ", source.title(), quote, "(" + about + ")");
    }
  }

  /** A sentence of prose, or an entry of a list. */
  record Statement(String field, String text) implements Item {

    @Override
    public String key() {
      return ItemKeys.text(text);
    }
  }

  /** A sentence that decided the status. */
  record Deciding(DecidingSentence sentence) implements Item {

    @Override
    public String field() {
      return Items.DECIDING;
    }

    @Override
    public String key() {
      return ItemKeys.text(sentence.sentence());
    }

    @Override
    public String text() {
      return sentence.sentence();
    }
  }
}
