package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Random analyses as an extractive provider writes them: few sentences stand in few sources, so
 * that the same one is quoted in several fields, and stands in several acts.
 */
final class Extracts {

  static final String CARRIED = "carried over from version 2";
  static final String OVERRULED = "overruled by Ban Act (law, 2025-12-31)";

  /** None of them is part of another. */
  static final List<String> SENTENCES =
      List.of(
          "Mining is banned.",
          "Persons: all of them may trade",
          "Banks are exempt unless they lend.",
          "Gains are taxed at 10%.");

  /** What running text says itself. */
  static final List<String> OWN = List.of("The picture is mixed.", "Much is in flux.");

  /** Their dates tell them apart: two have one title, two have no address. */
  private static final List<Document> DOCUMENTS =
      List.of(
          new Document("d-1", "Assets Act", "https://law.example/1", "2023-01-01"),
          new Document("d-2", "Assets Act", "https://law.example/2", "2023-02-02"),
          new Document("d-3", "Bank Act", "https://gazette.example/3", "2023-03-03"),
          new Document("d-4", "Fund Act", "https://gazette.example/4", "2023-04-04"),
          new Document("d-5", "Letter: on banks", null, "2023-05-05"),
          new Document("d-6", "Order", null, "2023-06-06"));

  record Document(String id, String title, @Nullable String url, String date) {}

  /** A sentence in a document. */
  record Quote(String words, Document document) {

    String cited() {
      String stop = words.endsWith(".") ? "" : ".";
      return "%s (law, %s): “%s”%s".formatted(document.title(), document.date(), words, stop);
    }

    Claim.Passage passage() {
      return new Claim.Passage(words, document.url(), document.id(), 0);
    }
  }

  /** The analysis, and what it quotes by the texts of its items. */
  record Extract(ResearchOutput analysis, Set<Quote> quotes, Set<Quote> deciding) {}

  private Extracts() {}

  static Arbitrary<Extract> all() {
    Arbitrary<Quote> quote =
        Combinators.combine(Arbitraries.of(SENTENCES), Arbitraries.of(DOCUMENTS)).as(Quote::new);
    Arbitrary<List<Quote>> some = quote.list().ofMaxSize(4);
    return Combinators.combine(
            some.list().ofSize(8),
            Arbitraries.of(OWN).list().ofMaxSize(2),
            Arbitraries.of("Bank: ", "Ministry: of trade: ", "").list().ofSize(4),
            quote.set().ofMaxSize(2),
            quote.set().ofMaxSize(3))
        .as(Extracts::extract);
  }

  private static Extract extract(
      List<List<Quote>> by,
      List<String> own,
      List<String> leads,
      Set<Quote> overruled,
      Set<Quote> carried) {
    Map<String, List<Quote>> behind = new LinkedHashMap<>();
    String summary = prose(by.get(0), behind);
    String analysis = String.join(" ", own) + "\n\n" + prose(by.get(1), behind);
    var pillars = new LinkedHashSet<String>();
    for (int i = 0; i < by.get(2).size(); i++) {
      pillars.add(entry(leads.get(i), by.get(2).get(i), behind));
    }
    var considerations = new LinkedHashSet<String>();
    by.get(3).forEach(quote -> considerations.add(entry("", quote, behind)));
    Map<Document, Law> laws = new LinkedHashMap<>();
    for (Quote quote : by.get(4)) {
      if (laws.putIfAbsent(quote.document(), law(quote)) == null) {
        behind.put(new Item.Cited(law(quote)).text(), List.of(quote));
      }
    }
    var open = new LinkedHashSet<String>();
    by.get(5).forEach(quote -> open.add(entry("Pending: ", quote.cited(), quote, behind)));
    open.add("No decree was found.");
    for (Quote quote : overruled) {
      open.add(entry("Overruled by Ban Act (law, 2025-12-31): ", quote.cited(), quote, behind));
    }
    List<Source> sources =
        DOCUMENTS.stream()
            .map(
                document ->
                    source(
                        document,
                        by.get(6).stream()
                            .filter(quote -> quote.document().equals(document))
                            .findFirst()
                            .orElse(null),
                        behind))
            .toList();
    List<DecidingSentence> deciding =
        by.get(7).stream().distinct().map(quote -> deciding(quote, behind)).toList();
    var build =
        new AnalysisFixtures.Build()
            .summary(summary)
            .analysis(analysis)
            .pillars(pillars.toArray(String[]::new))
            .considerations(considerations.toArray(String[]::new))
            .laws(laws.values().toArray(Law[]::new))
            .uncertainties(open.toArray(String[]::new))
            .primary(sources.subList(0, 4).toArray(Source[]::new))
            .secondary(sources.subList(4, 6).toArray(Source[]::new))
            .deciding(deciding.toArray(DecidingSentence[]::new));
    Set<Quote> quotes =
        Stream.concat(behind.values().stream().flatMap(List::stream), by.get(7).stream())
            .collect(Collectors.toSet());
    List<Claim> claims = claims(build.build(), behind, overruled, carried);
    return new Extract(build.with(claims), quotes, Set.copyOf(by.get(7)));
  }

  private static String prose(List<Quote> quotes, Map<String, List<Quote>> behind) {
    return quotes.stream()
        .map(quote -> entry("", quote.cited(), quote, behind))
        .collect(Collectors.joining(" "));
  }

  private static String entry(String lead, Quote quote, Map<String, List<Quote>> behind) {
    return entry(lead, quote.words(), quote, behind);
  }

  /** What is noted first on a text stays. */
  private static String entry(
      String lead, String text, Quote quote, Map<String, List<Quote>> behind) {
    behind.putIfAbsent(lead + text, List.of(quote));
    return lead + text;
  }

  private static Law law(Quote quote) {
    Document document = quote.document();
    return new Law(document.title(), null, document.date(), quote.words(), document.url());
  }

  private static Source source(
      Document document, @Nullable Quote quote, Map<String, List<Quote>> behind) {
    String words = quote == null ? null : quote.words();
    var source = new Source(document.title(), document.url(), document.date(), "law_text", words);
    if (quote != null) {
      behind.put(new Item.Evidence(Items.PRIMARY, source).text(), List.of(quote));
    }
    return source;
  }

  private static DecidingSentence deciding(Quote quote, Map<String, List<Quote>> behind) {
    Document in = quote.document();
    behind.putIfAbsent(quote.words(), List.of(quote));
    return new DecidingSentence(
        quote.words(), "Banned", "r", in.title(), in.url(), in.date(), "law_text", in.id(), 0);
  }

  private static Document document(Source source) {
    return DOCUMENTS.stream()
        .filter(document -> document.date().equals(source.date()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Claim> claims(
      ResearchOutput plain,
      Map<String, List<Quote>> behind,
      Set<Quote> overruled,
      Set<Quote> carried) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Item item : Items.of(plain)) {
      List<Quote> quotes = behind.getOrDefault(item.text(), List.of());
      boolean open = item.field().equals(Items.UNCERTAINTIES) || quotes.isEmpty();
      String note =
          open
              ? null
              : overruled.containsAll(quotes) && !(item instanceof Item.Cited)
                  ? OVERRULED
                  : carried.containsAll(quotes) ? CARRIED : null;
      var passages = new ArrayList<Claim.Passage>();
      quotes.forEach(quote -> passages.add(quote.passage()));
      if (item instanceof Item.Evidence one && quotes.isEmpty()) {
        passages.add(new Quote("Some title", document(one.source())).passage());
      }
      claims.putIfAbsent(
          item.path(),
          new Claim(item.path(), item.text(), Claim.Origin.FRESH, null, note, passages));
    }
    return List.copyOf(claims.values());
  }
}
