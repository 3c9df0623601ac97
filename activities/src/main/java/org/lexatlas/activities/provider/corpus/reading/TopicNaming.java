package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * Looks for what sets a topic apart from all others about crypto-assets: what it is about, or else
 * its acts. Where its rules name nothing, or have no words of the language, every sentence is taken
 * to name it. Pure.
 */
final class TopicNaming {

  private final Vocabulary words;
  private final List<String> concepts;

  /**
   * Prepares.
   *
   * @param language of the document
   */
  TopicNaming(TopicRules rules, String language, Vocabulary words) {
    List<String> about =
        rules.about().stream().filter(name -> !name.equals(SentenceReader.ASSET)).toList();
    List<String> own = about.isEmpty() ? rules.actions() : about;
    this.words = words;
    this.concepts = RuleFiles.LANGUAGES.contains(language) ? own : List.of();
  }

  /**
   * Where it is named for a plain sentence.
   *
   * @param around plain texts that tell what it is about
   */
  Naming of(String sentence, List<String> around) {
    if (concepts.isEmpty() || in(sentence)) {
      return Naming.ITSELF;
    }
    return around.stream().anyMatch(this::in) ? Naming.AROUND : Naming.NOWHERE;
  }

  private boolean in(String plain) {
    return concepts.stream().anyMatch(concept -> words.concept(concept).in(plain));
  }
}
