package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.Phrases;

/**
 * What an act is called by in other texts, as its title gives it. Pure.
 *
 * @param keys its numbers and names, as {@link LawMention} makes them
 * @param words those of its title
 */
record ActNames(Set<String> keys, Set<String> words) {

  /** "Law 5" alone is the title of too many. */
  private static final int FEWEST_WORDS = 2;

  /** A shorter name is that of too many. */
  private static final int SHORTEST_NAME = 8;

  static ActNames of(SourceText act) {
    Set<String> keys = new HashSet<>();
    for (LawMention mention : LawFinder.find(act.title())) {
      keys.add(mention.key());
      if (mention.nameKey().length() >= SHORTEST_NAME) {
        keys.add(mention.nameKey());
      }
    }
    return new ActNames(keys, TitleWords.of(act.title()));
  }

  /** Without the words of its title that tell what it does: "(Amendment)". */
  ActNames without(Phrases left) {
    return new ActNames(keys, words.stream().filter(word -> !left.in(word)).collect(toSet()));
  }

  /** Whether the mention is one of this act. */
  boolean are(LawMention mention) {
    return keys.contains(mention.key()) || keys.contains(mention.nameKey());
  }

  /** Whether its title is too short to tell what it is of. */
  boolean untold() {
    return words.size() < FEWEST_WORDS;
  }

  /** Whether a text names it, or has the words of its title. */
  boolean in(String text) {
    return (!untold() && TitleWords.of(text).containsAll(words))
        || LawFinder.find(text).stream().anyMatch(this::are);
  }
}
