package org.lexatlas.activities.provider.corpus.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lexatlas.activities.retrieval.Span;

/**
 * What the words of one language mean for one topic: the lexicon's phrases joined with the topic's
 * own. Immutable; costly to build, cheap to use.
 */
public final class Vocabulary {

  /** Of the topics with a file: few, and costly to build. */
  private static final Map<Key, Vocabulary> BUILT = new ConcurrentHashMap<>();

  /** By language, what the lexicon says for every topic. */
  private static final Map<String, Map<String, Phrases>> SHARED = new ConcurrentHashMap<>();

  private final String language;
  private final Map<String, Phrases> concepts;
  private final List<String> masks;

  private Vocabulary(String language, Map<String, Phrases> concepts, List<String> masks) {
    this.language = language;
    this.concepts = concepts;
    this.masks = masks;
  }

  /** Builds the vocabulary; a language without a lexicon is read as English. */
  public static Vocabulary of(TopicRules rules, String language) {
    String known = RuleFiles.LANGUAGES.contains(language) ? language : "en";
    return BUILT.computeIfAbsent(new Key(rules, known), key -> build(rules, known));
  }

  private static Vocabulary build(TopicRules rules, String known) {
    Map<String, Phrases> concepts =
        new HashMap<>(SHARED.computeIfAbsent(known, Vocabulary::shared));
    Map<String, List<String>> lexicon = RuleFiles.lexicon(known);
    rules
        .concepts()
        .forEach(
            (name, byLanguage) -> {
              List<String> both = new ArrayList<>(lexicon.getOrDefault(name, List.of()));
              both.addAll(byLanguage.getOrDefault(known, List.of()));
              concepts.put(name, Phrases.of(both));
            });
    List<String> masks = new ArrayList<>(List.of("undecided"));
    masks.addAll(rules.masks());
    masks.add("neutral");
    return new Vocabulary(known, Map.copyOf(concepts), List.copyOf(masks));
  }

  private static Map<String, Phrases> shared(String known) {
    return RuleFiles.lexicon(known).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, concept -> Phrases.of(concept.getValue())));
  }

  private record Key(TopicRules rules, String language) {}

  public String language() {
    return language;
  }

  /** The phrases of a concept; none where this language has no words for it. */
  public Phrases concept(String name) {
    return concepts.getOrDefault(name, Phrases.NONE);
  }

  /**
   * Whether a clause names a concept. A mask is looked for in what the masks before it left, any
   * other concept in what all of them left: "trading platform" names a platform, not trading.
   */
  public boolean names(String concept, String plain) {
    return concept(concept).in(leftFor(concept, plain));
  }

  /** Where a clause names a concept. */
  public List<Span> find(String concept, String plain) {
    return concept(concept).find(leftFor(concept, plain));
  }

  private String leftFor(String concept, String plain) {
    String left = plain;
    for (String mask : masks) {
      if (mask.equals(concept)) {
        return left;
      }
      left = concept(mask).blank(left);
    }
    return left;
  }

  /** The text without words that look like a cue and are none, positions kept. */
  public String withoutFalseCues(String plain) {
    return concept("undecided").blank(concept("neutral").blank(plain));
  }

  /** The clause without the words of all masks, positions kept. */
  public String unmasked(String plain) {
    String left = plain;
    for (String mask : masks) {
      left = concept(mask).blank(left);
    }
    return left;
  }
}
