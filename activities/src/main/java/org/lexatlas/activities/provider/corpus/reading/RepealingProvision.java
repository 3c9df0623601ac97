package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * Which sentences do nothing but end an act that they name: "The Mining (Prohibition) Act, No. 21
 * of 2023, is hereby repealed." What the name says of that act, they do not lay down. Pure.
 */
final class RepealingProvision {

  /**
   * Words beside the names of acts; "the law ... which prohibits mining is repealed" has so many.
   */
  private static final int MOST_WORDS = 10;

  private RepealingProvision() {}

  static boolean is(Sentence sentence, Vocabulary words) {
    String plain = sentence.plain();
    if (!words.concept("is-repealed").in(plain) && !words.concept("repeals").in(plain)) {
      return false;
    }
    String line = sentence.line();
    List<LawMention> named = LawFinder.find(line);
    var rest = new StringBuilder(line);
    named.reversed().forEach(act -> rest.delete(act.start(), act.end()));
    return !named.isEmpty() && rest.toString().strip().split("\\s+").length <= MOST_WORDS;
  }
}
