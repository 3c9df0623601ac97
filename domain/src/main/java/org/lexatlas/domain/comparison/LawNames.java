package org.lexatlas.domain.comparison;

import java.util.HashSet;
import java.util.Set;
import org.lexatlas.domain.analysis.PlainText;

/**
 * Judges two names of the law with the same number. Registers and writers shorten names, so that
 * one name within the other is the same one; names with little in common are not.
 */
final class LawNames {

  private static final double MOST = 0.75;

  private LawNames() {}

  static Verdict judge(String old, String now) {
    if (PlainText.normalised(old).equals(PlainText.normalised(now))) {
      return new Verdict(Label.UNCHANGED, "The same name");
    }
    boolean sameFacts = Facts.of(old).equals(Facts.of(now));
    return sameFacts && shared(old, now) >= MOST
        ? new Verdict(Label.REWORDED, "The same name in other words")
        : new Verdict(Label.CORRECTED, "“%s” became “%s”".formatted(old, now));
  }

  /** How much of the shorter name the longer one has. */
  private static double shared(String old, String now) {
    Set<String> a = new HashSet<>(Wording.content(old));
    Set<String> b = new HashSet<>(Wording.content(now));
    long both = a.stream().filter(b::contains).count();
    return (double) both / Math.max(1, Math.min(a.size(), b.size()));
  }
}
