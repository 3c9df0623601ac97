package org.lexatlas.activities.provider.corpus.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.examples.Example;

/** Refuses a topic's file that cannot mean what it says, naming the place and the fix. */
final class RuleCheck {

  private static final Set<String> STANCES =
      Set.of("prohibited", "permitted", "required", "not-required", "plain");

  private RuleCheck() {}

  static void check(TopicRules rules) {
    Set<String> known = new HashSet<>(rules.concepts().keySet());
    RuleFiles.LANGUAGES.forEach(language -> known.addAll(RuleFiles.lexicon(language).keySet()));
    Set<String> ids = new HashSet<>();
    for (EvidenceRule rule : rules.rules()) {
      String where = rules.topic() + ", rule '" + rule.id() + "': ";
      if (!ids.add(rule.id())) {
        throw new IllegalStateException(where + "its id is taken; ids are unique");
      }
      if (Example.RULE.equals(rule.id())) {
        throw new IllegalStateException(where + "this id is the examples'; take another");
      }
      if (!STANCES.containsAll(rule.stance())) {
        throw new IllegalStateException(where + "stance must be of " + STANCES);
      }
      if (!rule.aside() && rule.finds().isEmpty() && rule.whenProposed().isEmpty()) {
        throw new IllegalStateException(where + "it finds nothing; add finds: or aside: true");
      }
      Stream.of(
              rule.all(),
              rule.any(),
              rule.none(),
              rule.negated(),
              rule.affirmed(),
              rule.exception(),
              rule.anywhere(),
              rule.sentence(),
              rule.before(),
              rule.title())
          .forEach(names -> concepts(where, names, known));
    }
    String where = rules.topic() + ": ";
    Stream.of(rules.about(), rules.within(), rules.masks(), rules.actions())
        .forEach(names -> concepts(where, names, known));
    rules.aspects().values().forEach(names -> concepts(where, names, known));
    heard(where + "until-in-force", rules.untilInForce(), rules);
    heard(where + "until-adopted", rules.untilAdopted(), rules);
  }

  /** What is no plan is not heard of an act that is not in force. */
  private static void heard(String where, Map<String, String> until, TopicRules rules) {
    until.forEach(
        (status, meanwhile) -> {
          if (!rules.plans().contains(meanwhile) && !meanwhile.equals(Example.NOTHING)) {
            throw new IllegalStateException(
                "%s: '%s' is none of plans; add it there, or write '%s'"
                    .formatted(where, meanwhile, Example.NOTHING));
          }
        });
  }

  /** Refuses a phrase that is not well-formed, such as one with a bracket left open. */
  static void phrases(TopicRules rules) {
    rules
        .concepts()
        .forEach(
            (concept, byLanguage) ->
                byLanguage.forEach(
                    (language, phrases) -> {
                      try {
                        Phrases.of(phrases);
                      } catch (IllegalArgumentException e) {
                        throw new IllegalStateException(
                            "%s, concept '%s' (%s): %s; look at its brackets"
                                .formatted(rules.topic(), concept, language, e.getMessage()),
                            e);
                      }
                    }));
  }

  private static void concepts(String where, List<String> names, Set<String> known) {
    for (String name : names) {
      if (!name.equals("none") && !known.contains(name)) {
        throw new IllegalStateException(
            where + "no concept '" + name + "'; define it under concepts:");
      }
    }
  }
}
