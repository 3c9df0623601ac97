package org.lexatlas.domain.analysis;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random analyses whose statements, laws and sources overlap often enough to meet. */
public final class AnalysisArbitraries {

  private AnalysisArbitraries() {}

  /**
   * Statements of a small grammar: many share most of their words and differ in one that counts.
   */
  public static Arbitrary<String> statements() {
    return Combinators.combine(
            Arbitraries.of("Private persons", "Licensed exchanges", "Banks", "The regulator"),
            Arbitraries.of("may", "must", "shall", "may not", "must not", "can"),
            Arbitraries.of("buy", "sell", "report", "hold", "freeze"),
            Arbitraries.of("crypto assets", "stablecoins and tokens", "mined coins"),
            Arbitraries.of(
                "",
                " up to US$1,000 a month",
                " up to €1,000 a month",
                " of at least 10% of income",
                " since 1 April 2023",
                " only with a licence",
                " unless the bank objects",
                ", which the law allowed until the monopoly ended"))
        .as((who, modal, verb, what, how) -> who + " " + modal + " " + verb + " " + what + how);
  }

  public static Arbitrary<ResearchOutput> analyses() {
    Arbitrary<List<String>> some = statements().list().ofMaxSize(5);
    Arbitrary<List<Law>> laws = laws().list().ofMaxSize(4);
    Arbitrary<List<Source>> sources = sources().list().ofMaxSize(3);
    Arbitrary<String> status = Arbitraries.of("Banned", "Restricted", "Unclear", "No-Information");
    return Combinators.combine(
            status,
            Arbitraries.of(Confidence.class),
            some.tuple3(),
            laws,
            sources.tuple2(),
            deciding().list().ofMaxSize(2),
            Arbitraries.of(true, true, true, false))
        .as(
            (word, confidence, texts, cited, listed, decided, sourced) -> {
              var build =
                  new AnalysisFixtures.Build()
                      .status(word)
                      .confidence(confidence)
                      .summary(prose(texts.get1()))
                      .analysis(prose(texts.get2()))
                      .pillars(texts.get3().toArray(new String[0]))
                      .considerations(texts.get1().toArray(new String[0]))
                      .uncertainties(texts.get2().stream().limit(1).toArray(String[]::new))
                      .laws(cited.toArray(new Law[0]))
                      .primary(listed.get1().toArray(new Source[0]))
                      .secondary(listed.get2().toArray(new Source[0]))
                      .deciding(decided.toArray(new DecidingSentence[0]));
              return sourced ? build.build() : build.unsourced().build();
            });
  }

  private static String prose(List<String> statements) {
    return String.join(" ", statements.stream().map(text -> text + ".").toList());
  }

  private static Arbitrary<Law> laws() {
    return Combinators.combine(
            Arbitraries.of("Law on Digital Assets", "Law on Payments", "Tax Code"),
            Arbitraries.of("No. 193-VII", "No. 5 of 2022").injectNull(0.4),
            Arbitraries.of("2023", "2023-02-06", "2022-07-01").injectNull(0.4),
            statements().injectNull(0.4),
            Arbitraries.of("https://law.example.kz/193", "https://law.example.kz/5")
                .injectNull(0.5))
        .as(Law::new);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(
            Arbitraries.of("Register of laws", "Central bank", "News"),
            Arbitraries.of("https://a.example/x", "https://b.example/y", "https://c.example")
                .injectNull(0.2),
            Arbitraries.of("2023-02-06", "2025").injectNull(0.3),
            Arbitraries.of("law_text", "news"),
            statements().injectNull(0.3))
        .as(Source::new);
  }

  private static Arbitrary<DecidingSentence> deciding() {
    return Combinators.combine(
            statements(), Arbitraries.of("Banned", "Restricted"), Arbitraries.of("d-1", "d-2"))
        .as(
            (text, points, document) ->
                new DecidingSentence(
                    text, points, "rule", "Title", null, "2025", "law_text", document, 0));
  }
}
