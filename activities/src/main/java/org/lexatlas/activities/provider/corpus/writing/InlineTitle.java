package org.lexatlas.activities.provider.corpus.writing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.lexatlas.domain.analysis.Sentences;

/**
 * A title as it may stand within a sentence: "Ley N° 20.501. Modificación de la Ley N° 20.345"
 * would end it, and has a dash instead. Pure.
 */
final class InlineTitle {

  private InlineTitle() {}

  static String of(String title) {
    List<String> parts = Sentences.of(title);
    return parts.stream()
        .limit(Math.max(0, parts.size() - 1))
        .map(part -> part.replaceFirst("\\.$", "") + " – ")
        .collect(joining("", "", parts.isEmpty() ? title : parts.getLast()));
  }
}
