package org.lexatlas.domain.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two statements that are the same but for a few words in one place. Whoever words a statement anew
 * turns it round; whoever swaps one word for another mostly means something else: "mining is
 * permitted" and "trading is permitted" share all but what they are about.
 */
final class Substitution {

  /** A longer stretch is a rewording, or several changes. */
  private static final int LONGEST = 3;

  private static final int SAME_STEM = 4;

  /** Words that law texts use for each other. */
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of(
              "permitted",
              "allowed",
              "legal",
              "lawful",
              "authorised",
              "authorized",
              "permits",
              "allows"),
          Set.of(
              "prohibited",
              "banned",
              "forbidden",
              "illegal",
              "unlawful",
              "outlawed",
              "prohibits",
              "bans",
              "forbids"),
          Set.of("buy", "purchase", "acquire"),
          Set.of("client", "customer", "clients", "customers"),
          Set.of("firm", "company", "business", "firms", "companies", "businesses"),
          Set.of("persons", "people", "individuals"),
          Set.of("says", "states", "provides", "stipulates", "specifies"),
          Set.of("took", "came", "entered", "comes", "enters", "takes"),
          Set.of("force", "effect"),
          Set.of("started", "began", "commenced", "launched"),
          Set.of("need", "require", "needs", "requires", "needed", "required"),
          Set.of("rules", "regulations", "provisions"),
          Set.of("regulator", "authority", "supervisor"),
          Set.of("assets", "tokens", "coins"),
          Set.of("crypto", "cryptocurrency", "virtual", "digital", "cryptocurrencies"),
          Set.of("approximately", "about", "around", "roughly"),
          Set.of("yearly", "annual", "annually"),
          Set.of("run", "operate", "operates", "runs"));

  private Substitution() {}

  /** What took the place of what; null where the two differ in another way. */
  static @Nullable Verdict judge(String baseline, String fresh) {
    List<String> old = Wording.words(baseline);
    List<String> now = Wording.words(fresh);
    int shorter = Math.min(old.size(), now.size());
    int before = 0;
    while (before < shorter && old.get(before).equals(now.get(before))) {
      before++;
    }
    int after = 0;
    while (after < shorter - before && fromEnd(old, after).equals(fromEnd(now, after))) {
      after++;
    }
    List<String> gone = old.subList(before, old.size() - after);
    List<String> come = now.subList(before, now.size() - after);
    boolean few = gone.size() <= LONGEST && come.size() <= LONGEST;
    List<String> out = telling(gone);
    List<String> in = telling(come);
    if (!few || before + after == 0 || out.isEmpty() || in.isEmpty()) {
      return null;
    }
    boolean same =
        out.stream().allMatch(word -> in.stream().anyMatch(other -> same(word, other)))
            && in.stream().allMatch(word -> out.stream().anyMatch(other -> same(word, other)));
    return same
        ? null
        : new Verdict(
            Label.CORRECTED,
            "“%s” became “%s”".formatted(String.join(" ", gone), String.join(" ", come)));
  }

  private static String fromEnd(List<String> words, int back) {
    return words.get(words.size() - 1 - back);
  }

  private static List<String> telling(List<String> words) {
    return words.stream().filter(word -> !Wording.content(word).isEmpty()).toList();
  }

  /** Forms of one word, or words for the same thing. */
  private static boolean same(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    boolean form =
        shared >= SAME_STEM
            ? 5 * shared >= 3 * Math.max(a.length(), b.length())
            : shared == Math.min(a.length(), b.length()) && shared > 2;
    String modal = LegalWords.MODALS.get(a);
    return form
        || (modal != null && modal.equals(LegalWords.MODALS.get(b)))
        || SYNONYMS.stream().anyMatch(words -> words.contains(a) && words.contains(b));
  }
}
