package org.lexatlas.activities.provider.corpus.examples;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sentences as points, by the terms that at least two examples share: each term weighs by how often
 * the sentence has it (damped) and by how few examples do (tf-idf). Where the topic is named for it
 * is a term too. Immutable.
 */
final class TermSpace {

  private static final int FEWEST = 2;

  /**
   * How much where the topic is named weighs, beside 1 for all words together. At 0.3 and 1
   * dossiers gain somewhat more, and cases whose documents are all on one topic lose (ADR 17).
   */
  private static final double NAMING = 0.15;

  private final List<Block> blocks;

  /** Before the places of {@link Naming}. */
  private final int terms;

  private TermSpace(List<Block> blocks, int terms) {
    this.blocks = blocks;
    this.terms = terms;
  }

  /** A term's place among all, from 1, and how much its rarity makes it weigh. */
  private record Term(int place, double rarity) {

    double weight(int times) {
      return (1 + Math.log(times)) * rarity;
    }
  }

  /** One kind of term; each kind has the same say, however many terms it has. */
  private record Block(Function<String, List<String>> kind, Map<String, Term> terms) {

    /** The sentence's terms with their weights; together of length one. */
    void addTo(List<Feature> features, String text) {
      Map<Term, Integer> times = new TreeMap<>(Comparator.comparingInt(Term::place));
      for (String word : kind.apply(text)) {
        Term term = terms.get(word);
        if (term != null) {
          times.merge(term, 1, Integer::sum);
        }
      }
      double squares = 0;
      for (var term : times.entrySet()) {
        squares += Math.pow(term.getKey().weight(term.getValue()), 2);
      }
      double length = Math.sqrt(squares);
      times.forEach(
          (term, count) ->
              features.add(new FeatureNode(term.place(), term.weight(count) / length)));
    }
  }

  /** The space that the examples span. */
  static TermSpace of(List<Example> examples) {
    Block words = block(examples, TextTerms::words, 1);
    Block letters = block(examples, TextTerms::letters, 1 + words.terms().size());
    int terms = words.terms().size() + letters.terms().size();
    return new TermSpace(List.of(words, letters), terms);
  }

  private static Block block(
      List<Example> examples, Function<String, List<String>> kind, int from) {
    Map<String, Integer> having = new HashMap<>();
    for (Example example : examples) {
      new HashSet<>(kind.apply(example.sentence()))
          .forEach(term -> having.merge(term, 1, Integer::sum));
    }
    having.values().removeIf(count -> count < FEWEST);
    Map<String, Term> terms = new HashMap<>();
    for (String term : having.keySet().stream().sorted().toList()) {
      double share = (1.0 + examples.size()) / (1.0 + having.getOrDefault(term, 0));
      terms.put(term, new Term(from + terms.size(), 1 + Math.log(share)));
    }
    return new Block(kind, Map.copyOf(terms));
  }

  /** A sentence's terms, by their places from 1; terms that no example has are left out. */
  Feature[] point(String text, @Nullable Naming naming) {
    List<Feature> features = new ArrayList<>();
    blocks.forEach(block -> block.addTo(features, text));
    if (naming != null) {
      features.add(new FeatureNode(terms + 1 + naming.ordinal(), NAMING));
    }
    return features.toArray(Feature[]::new);
  }

  /** How many terms there are. */
  int size() {
    return terms + Naming.values().length;
  }
}
