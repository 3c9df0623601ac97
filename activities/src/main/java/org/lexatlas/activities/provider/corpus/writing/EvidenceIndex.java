package org.lexatlas.activities.provider.corpus.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;

/** Remembers what each piece of text rests on, and makes of it the claims of the whole output. */
final class EvidenceIndex {

  private final Map<String, List<Quote>> byText = new LinkedHashMap<>();
  private final Map<Quote, String> overruled;

  /** Takes the notes on quotations that are overruled. */
  EvidenceIndex(Map<Quote, String> overruled) {
    this.overruled = overruled;
  }

  /** Notes the quotations behind a text; the first note on a text stays. */
  void note(String text, List<Quote> quotes) {
    byText.putIfAbsent(text, quotes);
  }

  /** One claim for each item of the output, in its order. */
  List<Claim> claims(ResearchOutput output, LocalDate asOf) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Item item : Items.of(output)) {
      List<Quote> quotes = of(item.text());
      claims.putIfAbsent(
          item.path(),
          new Claim(
              item.path(),
              item.text(),
              Claim.Origin.FRESH,
              asOf.toString(),
              note(item, quotes),
              quotes.stream().map(Quote::passage).toList()));
    }
    return List.copyOf(claims.values());
  }

  /** A law is not overruled with a sentence of it, and what is open tells it already. */
  private @Nullable String note(Item item, List<Quote> quotes) {
    boolean noted = !(item instanceof Item.Cited) && !item.field().equals(Items.UNCERTAINTIES);
    return noted && !quotes.isEmpty() && overruled.keySet().containsAll(quotes)
        ? overruled.get(quotes.getFirst())
        : null;
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
