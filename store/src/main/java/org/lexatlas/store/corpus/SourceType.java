package org.lexatlas.store.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of publisher speaks in a document, from the strongest to the weakest. */
public enum SourceType {
  LAW(7),
  REGULATOR(6),
  GOVERNMENT(5),
  LAW_FIRM(4),
  NEWS(3),
  INDUSTRY(2),
  BLOG(1);

  private final int tier;

  SourceType(int tier) {
    this.tier = tier;
  }

  /** As in front matter and in the database, such as {@code law_firm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As in an analysis: a law is cited as {@code law_text}, the others by their word. */
  public String sourceType() {
    return this == LAW ? "law_text" : word();
  }

  /** 7 for a law, 1 for a blog: who is believed when two differ. */
  public int tier() {
    return tier;
  }

  /** Law, regulator and government speak with authority; the others speak about them. */
  public boolean primary() {
    return tier >= GOVERNMENT.tier;
  }

  /** Reads the word however it is cased, with blanks or hyphens for the underscore. */
  public static Optional<SourceType> of(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    if (plain.equals("law_text")) {
      return Optional.of(LAW);
    }
    return Arrays.stream(values()).filter(type -> type.word().equals(plain)).findFirst();
  }
}
