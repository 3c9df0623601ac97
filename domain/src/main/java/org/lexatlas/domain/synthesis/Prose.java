package org.lexatlas.domain.synthesis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.lexatlas.domain.analysis.Sentences;

/** Puts sentences together so that they come apart as the same sentences again. */
final class Prose {

  private Prose() {}

  /**
   * The prose in the paragraphs of the fresh one, with a last paragraph of what was carried over.
   *
   * @param replaced for each sentence of the fresh prose what stands in its place, if anything
   */
  static String of(String fresh, List<Optional<String>> replaced, List<String> carried) {
    Deque<Optional<String>> next = new ArrayDeque<>(replaced);
    var paragraphs = new ArrayList<List<String>>();
    for (List<String> sentences : Sentences.paragraphs(fresh)) {
      paragraphs.add(
          sentences.stream().map(sentence -> next.remove()).flatMap(Optional::stream).toList());
    }
    paragraphs.add(carried);
    return String.join(
        "\n\n", paragraphs.stream().filter(p -> !p.isEmpty()).map(Prose::paragraph).toList());
  }

  /** A sentence without its full stop would run into the next one. */
  private static String paragraph(List<String> sentences) {
    String joined = String.join(" ", sentences);
    return Sentences.of(joined).equals(sentences) ? joined : String.join("\n\n", sentences);
  }
}
