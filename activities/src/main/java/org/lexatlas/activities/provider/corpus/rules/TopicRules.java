package org.lexatlas.activities.provider.corpus.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence rules of one topic, as its file {@code evidence-rules/<topic>.yaml} holds them.
 *
 * @param topic the topic's id
 * @param version grows with every change of meaning; kept in raw replies
 * @param queries by language, what full text is searched for
 * @param about concepts of which a clause must be about at least one: it names it, or its sentence,
 *     its heading, the title or one of the two sentences before does
 * @param within further concepts of which a clause must be about at least one, in the same way, or
 *     else its document; for topics whose words have other meanings too
 * @param masks concepts whose words are hidden from the ones listed after them and from all others
 * @param actions concepts that a bare modal verb ("may", "shall not") must govern to count
 * @param concepts by name and language, phrases that join those of the lexicon
 * @param rules in order: the first that applies to a clause reads it
 * @param implies what a value of one facet says about others
 * @param mixed one sentence that finds several values of a facet finds this one instead
 * @param reconciled the same where sources of one rank and date differ: no conflict
 * @param counted a facet whose findings are cases to be counted; null in most topics
 * @param plans statuses that a bill, or an act not yet in force, can tell; of law in force are all
 *     others
 * @param untilInForce by status, what an adopted act that tells it means until its day comes
 * @param untilAdopted by status, what a bill that tells it means
 * @param defined whether definitions in a law tell the status: what a thing is, not what is done
 * @param decide in order: the first row whose facets all have one of its values gives the status
 * @param aspects headings of the analysis with the concepts that a sentence below them names
 */
public record TopicRules(
    String topic,
    int version,
    Map<String, List<String>> queries,
    List<String> about,
    List<String> within,
    List<String> masks,
    List<String> actions,
    Map<String, Map<String, List<String>>> concepts,
    List<EvidenceRule> rules,
    List<Implication> implies,
    List<Mixture> mixed,
    List<Mixture> reconciled,
    @Nullable Counted counted,
    List<String> plans,
    @JsonProperty("until-in-force") Map<String, String> untilInForce,
    @JsonProperty("until-adopted") Map<String, String> untilAdopted,
    boolean defined,
    List<DecisionRow> decide,
    Map<String, List<String>> aspects) {

  /** Headings of the usual aspects. */
  public static final String DUTIES = "Compliance requirements";

  public static final String RESTRICTIONS = "Restrictions";
  public static final String TAXATION = "Taxation";

  private static final Map<String, List<String>> USUAL_ASPECTS = usualAspects();

  public TopicRules {
    queries = orEmpty(queries);
    about = orEmpty(about);
    within = orEmpty(within);
    masks = orEmpty(masks);
    actions = orEmpty(actions);
    concepts = orEmpty(concepts);
    rules = orEmpty(rules);
    implies = orEmpty(implies);
    mixed = orEmpty(mixed);
    reconciled = orEmpty(reconciled);
    plans = orEmpty(plans);
    untilInForce = orEmpty(untilInForce);
    untilAdopted = orEmpty(untilAdopted);
    decide = orEmpty(decide);
    aspects = aspects == null ? USUAL_ASPECTS : orEmpty(aspects);
  }

  /** Stands in for the rules of a topic that has no file: knows its subject, decides nothing. */
  public static TopicRules undecided(String topic) {
    return new TopicRules(
        topic,
        0,
        Map.of(),
        List.of("asset"),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        Map.of(),
        Map.of(),
        false,
        List.of(),
        USUAL_ASPECTS);
  }

  /** A statement that finds all of {@code given} also finds {@code then}, more weakly. */
  public record Implication(Map<String, String> given, Map<String, String> then) {
    public Implication {
      given = orEmpty(given);
      then = orEmpty(then);
    }
  }

  /**
   * Values of one facet that together, in one sentence, mean another value of it.
   *
   * @param document of reconciled ones: whether this holds within one document only
   */
  public record Mixture(String facet, List<String> values, String gives, boolean document) {
    public Mixture {
      values = orEmpty(values);
    }
  }

  /**
   * A facet that is found once a case, as {@value #FEW}, or as {@value #MANY} by a sentence that
   * tells of many at once. Those of the last months that are not the same case find {@value #MANY}
   * together from a number on; older ones find nothing.
   */
  public record Counted(String facet, int months, int many) {
    public static final String FEW = "few";
    public static final String MANY = "many";
  }

  /**
   * One row of the decision table: facets with the values that fit, and the status then.
   *
   * @param fresh facets whose best statement must not be older than those of the others that are of
   *     its rank or a higher one: that no licence was ever given says nothing of a law made since
   */
  public record DecisionRow(Map<String, List<String>> given, List<String> fresh, String status) {
    public DecisionRow {
      given = orEmpty(given);
      fresh = orEmpty(fresh);
    }
  }

  private static Map<String, List<String>> usualAspects() {
    Map<String, List<String>> aspects = new LinkedHashMap<>();
    aspects.put(DUTIES, List.of("licence", "aml"));
    aspects.put(RESTRICTIONS, List.of("limit", "payment", "penalty", "warning", "qualified"));
    aspects.put(TAXATION, List.of("tax"));
    return orEmpty(aspects);
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Keeps the order of the file, so that the same file always reads the same. */
  static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
