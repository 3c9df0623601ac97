package org.lexatlas.activities.provider.corpus.examples;

import org.jspecify.annotations.Nullable;

/**
 * A sentence, and what it alone tells a lawyer.
 *
 * @param label a status of the topic, or {@link #NOTHING}
 * @param language ISO 639-1
 * @param naming where what sets the topic apart is named for it; null where nobody knows, as of a
 *     sentence that stands in no document
 */
public record Example(String label, String language, String sentence, @Nullable Naming naming) {

  /** The rule under whose name the sentences stand that examples decided a status by. */
  public static final String RULE = "examples";

  /** It stands in documents on the topic and decides nothing. */
  public static final String NOTHING = "none";

  /** A sentence of which nobody knows what stood around it. */
  public Example(String label, String language, String sentence) {
    this(label, language, sentence, null);
  }
}
