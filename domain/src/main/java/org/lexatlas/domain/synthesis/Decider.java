package org.lexatlas.domain.synthesis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Attributed;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Overruled;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.Label;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;
import org.lexatlas.domain.topic.Topic;

/** Decides over the matches of one blend, one after the other, fresh items first. */
final class Decider {

  private static final Set<String> ANSWERS =
      Set.of(Items.STATUS, Items.SUMMARY, Items.ANALYSIS, Items.DETAILED);

  private static final String STANDS =
      "Nothing was found that answers the question; the answer found earlier stands";

  private final Provenance provenance;
  private final Overruled overruled;
  private final Ageing ageing;
  private final boolean statusChanged;
  private final boolean unanswered;
  private final Set<String> decidedEarlier = new HashSet<>();
  private final Set<String> decidingPlaces = new HashSet<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> saidNow = new HashSet<>();

  Decider(ResearchOutput baseline, ResearchOutput fresh, Ageing ageing) {
    provenance = Provenance.of(baseline);
    overruled = Overruled.in(fresh);
    this.ageing = ageing;
    statusChanged = !baseline.status().equals(fresh.status());
    unanswered = unanswered(baseline, fresh);
    Items.of(fresh).stream()
        .filter(item -> item instanceof Item.Statement)
        .filter(item -> !item.field().equals(Items.UNCERTAINTIES))
        .forEach(item -> saidNow.add(said(item)));
    baseline
        .decidingSentences()
        .forEach(
            s -> {
              decidedEarlier.add(PlainText.normalised(s.sentence()));
              decidingPlaces.add(s.document() + "#" + s.offset());
            });
  }

  /** The refresh found nothing where there was an answer: that is no evidence of a change. */
  static boolean unanswered(ResearchOutput baseline, ResearchOutput fresh) {
    return fresh.status().equals(Topic.NO_INFORMATION)
        && !baseline.status().equals(Topic.NO_INFORMATION);
  }

  /** Decides in the order given, which is that of the content. */
  List<Decided> decide(List<Match> matches) {
    return matches.stream().map(this::decide).toList();
  }

  private Decided decide(Match match) {
    Decided decided = choose(match);
    Item result = decided.result();
    boolean again =
        result != null && !said.add(result.field() + "\n" + PlainText.normalised(result.text()));
    boolean onBothSides = match.old() != null && match.now() != null;
    if (!again || (onBothSides && decided.choice() == Choice.KEEP)) {
      return decided;
    }
    Choice choice = match.old() == null ? Choice.KEEP : Choice.DROP;
    return new Decided(match, choice, null, "Said already in the same field", null);
  }

  private Decided choose(Match match) {
    Item old = match.old();
    Item now = match.now();
    if (now == null) {
      return old == null ? keep(match, null, match.explanation()) : missing(match, old);
    }
    if (unanswered && ANSWERS.contains(now.field())) {
      return unanswered(match);
    }
    if (old == null) {
      return new Decided(match, Choice.ADD, now, match.explanation(), null);
    }
    return switch (now) {
      case Item.Cited law -> merged(match, old, Merge.laws((Item.Cited) old, law));
      case Item.Evidence source -> merged(match, old, Merge.sources((Item.Evidence) old, source));
      case Item.Deciding sentence ->
          match.label() == Label.UNCHANGED
              ? keep(match, old, match.explanation())
              : update(match, now);
      case Item.Scalar scalar -> reworded(match, old, now);
      case Item.Statement statement -> reworded(match, old, now);
    };
  }

  /** What was found earlier stands word for word; it is confirmed only where it was said again. */
  private Decided unanswered(Match match) {
    Item old = match.old();
    if (old == null || match.label() == Label.UNCHANGED) {
      return keep(match, old, STANDS);
    }
    String note =
        old instanceof Item.Scalar ? ageing.notFound(claim(old)) : ageing.carriedOver(claim(old));
    return keep(match, old, STANDS, note);
  }

  private static Decided reworded(Match match, Item old, Item now) {
    return match.label() == Label.UNCHANGED || match.label() == Label.REWORDED
        ? keep(match, old, match.explanation())
        : update(match, now);
  }

  private static Decided merged(Match match, Item old, Item merged) {
    return merged.equals(old) ? keep(match, old, match.explanation()) : update(match, merged);
  }

  private Decided missing(Match match, Item old) {
    Claim claim = claim(old);
    String note = overruled.note(claim).orElse(null);
    if (note != null && !unanswered) {
      return overruled(match, old, claim, note);
    }
    return switch (old) {
      case Item.Cited law -> missingLaw(match, law, claim);
      case Item.Evidence source -> carry(match, old, claim);
      case Item.Deciding sentence ->
          unanswered
              ? carry(match, old, claim)
              : drop(match, "It did not decide the status this time");
      case Item.Scalar scalar -> carry(match, old, claim);
      case Item.Statement statement -> missingStatement(match, old, claim);
    };
  }

  /** It stays readable, with what overrules it; but for what is written anew each time. */
  private Decided overruled(Match match, Item old, @Nullable Claim claim, String note) {
    boolean anew = List.of(Items.SUMMARY, Items.UNCERTAINTIES).contains(old.field());
    if (anew || old instanceof Item.Deciding) {
      return drop(match, "It is " + note);
    }
    if (old instanceof Item.Cited law) {
      return missingLaw(match, law, claim); // a sentence of it is overruled, not the law
    }
    boolean known = claim != null && note.equals(claim.note());
    return new Decided(match, known ? Choice.KEEP : Choice.UPDATE, old, "It is " + note, note);
  }

  private Decided missingLaw(Match match, Item.Cited law, @Nullable Claim claim) {
    if (match.label() != Label.SUPERSEDED) {
      return keep(
          match, law, "Not found again, which does not mean repealed", ageing.notFound(claim));
    }
    String why = match.explanation();
    String note = why.startsWith(Ageing.ENDED) ? why : Ageing.ENDED + why;
    boolean known = claim != null && note.equals(claim.note());
    return new Decided(match, known ? Choice.KEEP : Choice.UPDATE, law, note, note);
  }

  private Decided missingStatement(Match match, Item old, @Nullable Claim claim) {
    if (unanswered && ANSWERS.contains(old.field())) {
      return carry(match, old, claim); // as with a counterpart: no answer ends an answer
    }
    if (match.label() == Label.SUPERSEDED) {
      return drop(match, match.explanation());
    }
    if (old.field().equals(Items.UNCERTAINTIES)) {
      return drop(match, "No longer an open question");
    }
    if (unanswered) {
      return carry(match, old, claim);
    }
    if (saidNow.contains(said(old))) {
      return drop(match, "Said in another field now");
    }
    if (old.field().equals(Items.SUMMARY)) {
      return drop(match, "The summary is written of what was found this time");
    }
    if (statusChanged && (decidedEarlier.contains(said(old)) || decided(claim))) {
      return drop(match, "It spoke for the earlier status");
    }
    return claim != null && stands(claim)
        ? carry(match, old, claim)
        : drop(match, "Not found again, and no source stands behind it");
  }

  /** All that it rests on decided the earlier status, whatever its words are set beside. */
  private boolean decided(@Nullable Claim claim) {
    return claim != null
        && !claim.evidence().isEmpty()
        && claim.evidence().stream()
            .allMatch(p -> decidingPlaces.contains(p.document() + "#" + p.offset()));
  }

  private static String said(Item item) {
    return PlainText.normalised(Attributed.said(item.text()));
  }

  /** A source stands behind it, or it came along from an earlier version or from elsewhere. */
  private static boolean stands(Claim claim) {
    return !claim.evidence().isEmpty()
        || Ageing.isNote(claim.note())
        || claim.origin() == Claim.Origin.BASELINE;
  }

  private @Nullable Claim claim(Item item) {
    return provenance.claim(item).orElse(null);
  }

  private Decided carry(Match match, Item old, @Nullable Claim claim) {
    return keep(match, old, "Not found again; carried over", ageing.carriedOver(claim));
  }

  private static Decided keep(Match match, @Nullable Item old, String reason) {
    return keep(match, old, reason, null);
  }

  private static Decided keep(
      Match match, @Nullable Item old, String reason, @Nullable String note) {
    return new Decided(match, Choice.KEEP, old, reason, note);
  }

  private static Decided update(Match match, Item result) {
    return new Decided(match, Choice.UPDATE, result, match.explanation(), null);
  }

  private static Decided drop(Match match, String reason) {
    return new Decided(match, Choice.DROP, null, reason, null);
  }
}
