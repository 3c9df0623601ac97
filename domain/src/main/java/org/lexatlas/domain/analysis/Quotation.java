package org.lexatlas.domain.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into the words of a source and what it says around them.
 *
 * @param lead what it says before them, such as {@code National Bank: }
 * @param attribution whom it names as their source, up to the quotation mark; empty if nobody
 * @param words as they stand in the source, or the whole text
 * @param after what it says behind them
 * @param places where they are from, by what is the same for the same words of the same source;
 *     empty where nothing is known to stand behind them
 */
record Quotation(
    String lead, String attribution, String words, String after, Map<String, String> places) {

  /** What an item says. */
  static Quotation of(Item item, List<Claim.Passage> evidence, Citations citations) {
    return switch (item) {
      case Item.Evidence one ->
          within(item.text(), one.source().keyQuote(), "“%s”", citations.place(one));
      case Item.Deciding one ->
          within(item.text(), item.text(), "%s", citations.place(one.sentence()));
      case Item.Cited cited -> law(item.text(), cited.law(), evidence, citations);
      case Item.Scalar scalar -> plain(scalar.text(), Map.of());
      case Item.Statement statement -> of(statement.text(), evidence, citations);
    };
  }

  /** What a statement says that rests on these passages. */
  static Quotation of(String text, List<Claim.Passage> evidence, Citations citations) {
    Attributed attributed = Attributed.of(text);
    if (attributed.source() != null) {
      return attributed(attributed, evidence, citations);
    }
    for (Claim.Passage passage : evidence) {
      for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
        String words = text.substring(at + 2);
        if (!same(text, passage.quote()) && same(words, passage.quote())) {
          String lead = text.substring(0, at + 2);
          return new Quotation(lead, "", words, "", places(words, evidence, citations));
        }
      }
    }
    return plain(text, places(text, evidence, citations));
  }

  /** Whether it says more than the words, and whose they are. */
  boolean isMore() {
    return !lead.isBlank() || !after.isBlank();
  }

  /**
   * The source is the one that is named: where it goes by another name than those that are known to
   * stand behind it, the name is all that stands for it.
   */
  private static Quotation attributed(
      Attributed attributed, List<Claim.Passage> evidence, Citations citations) {
    String source = String.valueOf(attributed.source());
    String named = "%s (%s): ".formatted(source, attributed.about());
    String said = attributed.said();
    for (String place : places(said, evidence, citations).values()) {
      String title = citations.title(place);
      int lead =
          source.equals(title) ? 0 : source.lastIndexOf(": " + (title == null ? "" : title)) + 2;
      boolean led = title == null || source.equals(title) || source.endsWith(": " + title);
      if (led) {
        lead = lead == 1 ? 0 : lead; // nothing before a colon
        return new Quotation(
            named.substring(0, lead),
            named.substring(lead),
            said,
            "",
            Map.of(key(said, place), place));
      }
    }
    return new Quotation("", named, said, "", Map.of(key(said, named), named));
  }

  /** What a law says is its own, unless a passage has the same words. */
  private static Quotation law(
      String text, Law law, List<Claim.Passage> evidence, Citations citations) {
    String summary = law.summary();
    if (summary == null) {
      return plain(text, Map.of());
    }
    Map<String, String> places =
        places(
            summary,
            evidence.stream().filter(passage -> same(summary, passage.quote())).toList(),
            citations);
    return places.isEmpty()
        ? within(text, summary, "%s", citations.place(law.url(), null))
        : around(text, summary, summary, places);
  }

  private static Quotation within(
      String text, @Nullable String words, String marks, @Nullable String place) {
    if (words == null) {
      return plain(text, Map.of());
    }
    Map<String, String> places = place == null ? Map.of() : Map.of(key(words, place), place);
    return around(text, words, marks.formatted(words), places);
  }

  private static Quotation around(
      String text, String words, String marked, Map<String, String> places) {
    int from = text.lastIndexOf(marked);
    return from < 0
        ? plain(text, places)
        : new Quotation(
            text.substring(0, from), "", words, text.substring(from + marked.length()), places);
  }

  private static Quotation plain(String text, Map<String, String> places) {
    return new Quotation("", "", text, "", places);
  }

  private static Map<String, String> places(
      String words, List<Claim.Passage> evidence, Citations citations) {
    var places = new LinkedHashMap<String, String>();
    citations.places(evidence).forEach(place -> places.put(key(words, place), place));
    return places;
  }

  private static String key(String words, String place) {
    return PlainText.normalised(words.replace("**", "")) + "\n" + place;
  }

  private static boolean same(String text, String quote) {
    return PlainText.normalised(text).equals(PlainText.normalised(quote.replace("**", "")));
  }
}
