package org.lexatlas.activities.provider.corpus.examples;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where what sets a topic apart from all others about crypto-assets is named for a sentence: of
 * mining, "mining". "A licence is required" tells something of mining only below such words.
 */
public enum Naming {
  /** By the sentence, or by the question that it answers. */
  ITSELF,
  /** By the title, the heading or one of the two sentences before. */
  AROUND,
  /** By none of them. */
  NOWHERE;

  /** How a file of examples writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that is so written. */
  public static Optional<Naming> of(String word) {
    return Arrays.stream(values()).filter(naming -> naming.word().equals(word)).findFirst();
  }
}
