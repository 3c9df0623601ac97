package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.Phrases;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/**
 * What an act is called by in other texts, as its title gives it. Pure.
 *
 * @param mentions the numbers and names in its title
 * @param words those of its title
 * @param date its day; null when it has none
 */
record ActNames(List<LawMention> mentions, Set<String> words, @Nullable String date) {

  /** "Law 5" alone is the title of too many, and "Circular" the name. */
  private static final int FEWEST_WORDS = 2;

  /** A number without its year, which acts of other kinds and years have too. */
  private static final int SHORT_NUMBER = 4;

  /** "No. 014" is "No. 14". */
  private static final Pattern ZEROS = Pattern.compile("^0+");

  private static final int SHORTEST_KIND = 3;
  private static final Set<String> NUMBER_WORDS = Set.of("num", "núm", "number");
  private static final int YEAR = 4;
  private static final int STEM = 4;

  static ActNames of(SourceText act) {
    return new ActNames(LawFinder.find(act.title()), TitleWords.of(act.title()), act.date());
  }

  /** Without the words of its title that tell what it does: "(Amendment)". */
  ActNames without(Phrases left) {
    Set<String> others = words.stream().filter(word -> !left.in(word)).collect(toSet());
    return new ActNames(mentions, others, date);
  }

  /** Whether the mention is one of this act. */
  boolean are(LawMention mention) {
    return mentions.stream().anyMatch(own -> same(own, mention));
  }

  /** Numbers decide where both have one; else names, with their years. */
  private boolean same(LawMention own, LawMention other) {
    if (own.numbered() && other.numbered()) {
      String mine = ZEROS.matcher(own.key()).replaceFirst("");
      String theirs = ZEROS.matcher(other.key()).replaceFirst("");
      return mine.equals(theirs)
          ? mine.length() > SHORT_NUMBER || (sameKind(own, other) && sameYear(other))
          : sameKind(own, other)
              && (mine.equals(theirs + year(other.date())) || theirs.equals(mine + year(date)));
    }
    return own.key().equals(other.key()) || own.nameKey().equals(other.nameKey());
  }

  /** "Circular No. 14" is not "Decree No. 14"; "No. 14" may be either. */
  private static boolean sameKind(LawMention own, LawMention other) {
    Set<String> kinds = kinds(other);
    return kinds.isEmpty() || !Collections.disjoint(kinds(own), kinds);
  }

  /** Words of its name, without their endings. */
  private static Set<String> kinds(LawMention mention) {
    return Stream.of(PlainWords.of(mention.name()).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST_KIND && !NUMBER_WORDS.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(toSet());
  }

  private boolean sameYear(LawMention other) {
    return date == null || other.date() == null || year(date).equals(year(other.date()));
  }

  private static String year(@Nullable String date) {
    return date == null ? "" : date.substring(0, YEAR);
  }

  /** Whether its title gives its number. */
  boolean numbered() {
    return mentions.stream().anyMatch(LawMention::numbered);
  }

  /** Whether its title is too short to tell what it is of. */
  boolean untold() {
    return words.size() < FEWEST_WORDS;
  }

  /** Whether a text names it, or has the words of its title. */
  boolean in(String text) {
    return in(TitleWords.of(text), LawFinder.find(text));
  }

  /** Likewise, of the text's words and of the acts that it mentions. */
  boolean in(Set<String> textWords, List<LawMention> named) {
    return (!untold() && textWords.containsAll(words)) || named.stream().anyMatch(this::are);
  }
}
