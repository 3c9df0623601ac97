package org.lexatlas.activities.provider.corpus.examples;

/**
 * A sentence, and what it alone tells a lawyer.
 *
 * @param label a status of the topic, or {@link #NOTHING}
 * @param language ISO 639-1
 */
public record Example(String label, String language, String sentence) {

  /** The rule under whose name the sentences stand that examples decided a status by. */
  public static final String RULE = "examples";

  /** It stands in documents on the topic and decides nothing. */
  public static final String NOTHING = "none";
}
