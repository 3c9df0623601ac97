package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words, each standing for a kind; the longest one that fits counts. */
final class Phrases {

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** A phrase found at a word. */
  record Phrase(List<String> words, String kind) {}

  /** Adds phrases, separated by bars. */
  Phrases with(String kind, String phrases) {
    for (String phrase : phrases.split("\\|", -1)) {
      List<String> words = List.of(phrase.split(" ", -1));
      List<Phrase> same = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
      same.add(new Phrase(words, kind));
      same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
    return this;
  }

  /** The phrases in the text, each with the place of its first word. */
  Map<Integer, Phrase> in(List<String> words) {
    Map<Integer, Phrase> found = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirst.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words().size();
        if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
          found.put(i, phrase);
          i = end - 1;
          break;
        }
      }
    }
    return found;
  }
}
