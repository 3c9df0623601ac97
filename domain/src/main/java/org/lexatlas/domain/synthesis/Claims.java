package org.lexatlas.domain.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Attributed;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Overruled;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;

/** Where the items of a blend come from and when each was last confirmed. */
final class Claims {

  /** Characters; a shorter quotation, such as "Yes.", is in many texts. */
  private static final int TELLING = 20;

  private final Provenance before;
  private final Provenance after;
  private final Ageing ageing;
  private final LocalDate asOf;

  Claims(ResearchOutput baseline, ResearchOutput fresh, Ageing ageing, LocalDate asOf) {
    before = Provenance.of(baseline);
    after = Provenance.of(fresh);
    this.ageing = ageing;
    this.asOf = asOf;
  }

  /** One claim for each item of the content, in its order. */
  List<Claim> of(List<Decided> decided) {
    var claims = new ArrayList<Claim>();
    for (Decided one : decided) {
      Item result = one.result();
      if (result != null) {
        claims.add(claim(one, result));
      }
    }
    return claims;
  }

  ClaimDecision decision(Decided one) {
    Item old = one.match().old();
    Item now = one.match().now();
    return new ClaimDecision(
        one.path(),
        one.choice(),
        old == null ? null : old.text(),
        now == null ? null : now.text(),
        one.reason(),
        now != null ? after.sourceIds(now) : before.sourceIds(one.match().item()));
  }

  /** Whether the item carries the note on its standing that it had, or none as before. */
  boolean sameNote(Decided one) {
    return Objects.equals(had(one), has(one));
  }

  /** What now overrules statements that nothing had overruled, with how many. */
  Map<String, Integer> overruled(List<Decided> decided) {
    Map<String, Set<String>> said = new LinkedHashMap<>();
    for (Decided one : decided) {
      String note = has(one);
      if (one.result() instanceof Item.Statement statement
          && note != null
          && Overruled.isNote(note)
          && !note.equals(had(one))) {
        said.computeIfAbsent(note, any -> new HashSet<>()).add(Attributed.said(statement.text()));
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    said.forEach((note, statements) -> counts.put(note, statements.size()));
    return counts;
  }

  private @Nullable String had(Decided one) {
    Item old = one.match().old();
    return old == null ? null : standing(note(before, old));
  }

  private @Nullable String has(Decided one) {
    Item now = one.match().now();
    return standing(one.note() == null && now != null ? note(after, now) : one.note());
  }

  private static @Nullable String standing(@Nullable String note) {
    return Ageing.isNote(note) ? note : null;
  }

  private Claim claim(Decided one, Item result) {
    Item old = one.match().old();
    Item now = one.match().now();
    Claim earlier = old == null ? null : before.claim(old).orElse(null);
    Item found = one.note() == null ? now : null;
    return new Claim(
        result.path(),
        result.text(),
        origin(one),
        found != null ? asOf.toString() : ageing.lastConfirmed(earlier),
        found != null ? note(after, found) : one.note(),
        evidence(result.text(), old, now));
  }

  private static Claim.Origin origin(Decided one) {
    Item result = one.result();
    if (one.match().now() == null || one.note() != null) {
      return Claim.Origin.BASELINE;
    }
    boolean taken = one.choice() == Choice.ADD || Objects.equals(result, one.match().now());
    return taken && one.choice() != Choice.KEEP ? Claim.Origin.FRESH : Claim.Origin.BOTH;
  }

  /** The passages found this time; but those found earlier where these are what the item quotes. */
  private List<Claim.Passage> evidence(String text, @Nullable Item old, @Nullable Item now) {
    List<Claim.Passage> fresh = now == null ? List.of() : after.evidence(now);
    List<Claim.Passage> earlier = old == null ? List.of() : before.evidence(old);
    boolean kept = quotes(text, earlier) && !quotes(text, fresh);
    return fresh.isEmpty() || kept ? earlier : fresh;
  }

  private static boolean quotes(String text, List<Claim.Passage> passages) {
    String said = PlainText.normalised(text);
    return passages.stream()
        .map(passage -> PlainText.normalised(passage.quote()))
        .anyMatch(quote -> quote.length() >= TELLING && said.contains(quote));
  }

  private static @Nullable String note(Provenance provenance, Item item) {
    return provenance.claim(item).map(Claim::note).orElse(null);
  }
}
