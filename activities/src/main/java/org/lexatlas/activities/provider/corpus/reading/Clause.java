package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.rules.EvidenceRule;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * A clause that was read: what it says of its action, whether that is law, and the words to ask it
 * for concepts. Used by one thread.
 */
final class Clause {

  private static final String ZONE = EvidenceRule.ZONE;

  private static final String NOT = "not";

  private final Vocabulary words;
  private final ExceptionSplit split;
  private final String wider;
  private final Map<String, Boolean> inHead = new HashMap<>();
  private final Map<String, Boolean> inException = new HashMap<>();

  private final Stance stance;

  /** Whether it is a question that was answered with "no", and the stance does not say so. */
  private final boolean denied;

  private final boolean changed;
  private final Force force;
  private final @Nullable String since;
  private final boolean zoneInHead;
  private final boolean zoneInException;

  Clause(
      Vocabulary words,
      ExceptionSplit split,
      String wider,
      DeonticReader.Deontic deontic,
      ForceReader.Reading force,
      Zones zones,
      boolean denied) {
    this.words = words;
    this.split = split;
    this.wider = wider;
    this.stance = deontic.stance();
    this.denied = denied && stance == Stance.PLAIN;
    this.changed = deontic.changed();
    this.force = force.force();
    this.since = force.since();
    String head = zones.besideLicences(split.head(), words);
    this.zoneInHead = zones.inside() && (zones.in(head) || words.names(ZONE, head));
    this.zoneInException =
        zones.inside() && (zones.in(split.exception()) || words.names(ZONE, split.exception()));
  }

  Stance stance() {
    return stance;
  }

  /** Whether it tells that something was different before. */
  boolean changed() {
    return changed;
  }

  Force force() {
    return force;
  }

  /** Since when, as the text says; null when it does not. */
  @Nullable String since() {
    return since;
  }

  String head() {
    return split.head();
  }

  boolean names(String concept) {
    if (concept.equals(ZONE)) {
      return zoneInHead;
    }
    if (denied && concept.equals(NOT)) {
      return true;
    }
    return inHead.computeIfAbsent(concept, name -> words.names(name, split.head()));
  }

  /** Whether a negation stands before the concept, closely: "is no security". */
  boolean denies(String concept) {
    return words.find(concept, split.head()).stream()
        .anyMatch(span -> denied || Denial.of(split.head(), span, words));
  }

  /** Whether the clause names the concept without denying it. */
  boolean affirms(String concept) {
    return names(concept) && !denies(concept);
  }

  /** Whether the clause names a concept, or the words around it that may count do. */
  boolean reaches(String concept) {
    return names(concept) || (!wider.isEmpty() && words.names(concept, wider));
  }

  boolean hasException() {
    return !split.exception().isBlank();
  }

  boolean excepts(String concept) {
    if (concept.equals(ZONE)) {
      return zoneInException;
    }
    return !split.exception().isEmpty()
        && inException.computeIfAbsent(concept, name -> words.names(name, split.exception()));
  }
}
