package org.lexatlas.activities.provider.corpus.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a clause. It applies when everything below holds; the first rule of a topic that
 * applies to a clause reads it, and those before it that say {@code also}.
 *
 * @param id unique in its topic; deciding sentences name it
 * @param stance what the clause says of its action: {@code prohibited}, {@code permitted}, {@code
 *     required}, {@code not-required}, {@code plain}; empty for any
 * @param all concepts that the clause names, exceptions apart
 * @param any of which it names at least one
 * @param none of which it names none
 * @param negated concepts of which it denies at least one: a negation stands before it, closely
 * @param affirmed concepts that it names without denying them
 * @param exception concepts of which the clause's exception names one ("except licensed ..."); the
 *     word {@code none}: there is no exception that names another concept
 * @param anywhere concepts of which the clause or its exception names at least one
 * @param sentence concepts of which the whole sentence names at least one
 * @param before concepts of which the heading or the sentence before names at least one
 * @param title concepts of which the document's title names at least one
 * @param strength 3 says it outright, 2 plainly, 1 by implication
 * @param aside true: what the clause speaks of does not bear on the topic; nothing is found
 * @param change true: what it tells of is a change, as of practice, that a later text may report of
 *     an older one of higher rank
 * @param also true: the rules after it may read the clause too
 * @param finds facet and value when the clause tells of law in force
 * @param whenProposed the same for bills and plans; nothing by default
 * @param whenFuture the same for what is adopted but not yet in force; nothing by default
 */
public record EvidenceRule(
    String id,
    List<String> stance,
    List<String> all,
    List<String> any,
    List<String> none,
    List<String> negated,
    List<String> affirmed,
    List<String> exception,
    List<String> anywhere,
    List<String> sentence,
    List<String> before,
    List<String> title,
    @Nullable Integer strength,
    boolean aside,
    boolean change,
    boolean also,
    Map<String, String> finds,
    @JsonProperty("when-proposed") Map<String, String> whenProposed,
    @JsonProperty("when-future") Map<String, String> whenFuture) {

  /** In place of a concept: no exception that names another. */
  public static final String NO_OTHER = "none";

  /** The concept of a special zone: the lexicon's words, and the names of the place's own zones. */
  public static final String ZONE = "zone";

  public EvidenceRule {
    stance = TopicRules.orEmpty(stance);
    all = TopicRules.orEmpty(all);
    any = TopicRules.orEmpty(any);
    none = TopicRules.orEmpty(none);
    negated = TopicRules.orEmpty(negated);
    affirmed = TopicRules.orEmpty(affirmed);
    exception = TopicRules.orEmpty(exception);
    anywhere = TopicRules.orEmpty(anywhere);
    sentence = TopicRules.orEmpty(sentence);
    before = TopicRules.orEmpty(before);
    title = TopicRules.orEmpty(title);
    strength = strength == null ? 2 : strength;
    finds = TopicRules.orEmpty(finds);
    whenProposed = TopicRules.orEmpty(whenProposed);
    whenFuture = TopicRules.orEmpty(whenFuture);
  }

  /** Whether it reads what a clause excepts: "without a licence", "except in the zone". */
  public boolean readsException() {
    return exception.stream().anyMatch(concept -> !concept.equals(NO_OTHER));
  }

  /** Whether it reads that a special zone is excepted, and nothing else. */
  public boolean exceptsZone() {
    return exception.equals(List.of(ZONE));
  }
}
