package org.lexatlas.activities.provider.corpus.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;

/** Remembers what each piece of text rests on, and makes of it the claims of the whole output. */
final class EvidenceIndex {

  private final Map<String, List<Quote>> byText = new LinkedHashMap<>();

  /** Notes the quotations behind a text; the first note on a text stays. */
  void note(String text, List<Quote> quotes) {
    byText.putIfAbsent(text, quotes);
  }

  /** One claim for each item of the output, in its order. */
  List<Claim> claims(ResearchOutput output, LocalDate asOf) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Item item : Items.of(output)) {
      List<Claim.Passage> evidence = of(item.text()).stream().map(Quote::passage).toList();
      claims.putIfAbsent(
          item.path(),
          new Claim(item.path(), item.text(), Claim.Origin.FRESH, asOf.toString(), null, evidence));
    }
    return List.copyOf(claims.values());
  }

  /** Prose may be cut finer than it was written: then the text that holds the piece counts. */
  private List<Quote> of(String text) {
    List<Quote> exact = byText.get(text);
    if (exact != null) {
      return exact;
    }
    return byText.entrySet().stream()
        .filter(entry -> entry.getKey().contains(text))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }
}
