package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Analyses of Kazakhstan's retail trading, before and after the zone's monopoly ended. */
public final class AnalysisFixtures {

  public static final Law DIGITAL_ASSETS =
      new Law(
          "Law on Digital Assets",
          "No. 193-VII",
          "2023-02-06",
          "Defines digital assets and licences mining.",
          "https://law.example.kz/193");
  public static final Law AMENDMENTS =
      new Law(
          "Law amending certain acts on digital assets",
          "No. 231-VIII",
          "2025-11-18",
          "Opens the national market to licensed exchanges.",
          "https://law.example.kz/231");
  public static final Source REGISTER =
      new Source(
          "Register of laws",
          "https://law.example.kz/193",
          "2023-02-06",
          "law_text",
          "Exchanges of digital assets must hold a licence of the financial centre.");
  public static final Source NEWS =
      new Source(
          "Central bank to license exchanges",
          "https://news.example.kz/licences",
          "2025-11-19",
          "news",
          "The monopoly of the financial centre on exchanges ended on 18 November 2025.");

  private AnalysisFixtures() {}

  public static ResearchOutput before() {
    return new Build()
        .summary("Private persons may buy and sell crypto assets. They use licensed exchanges.")
        .analysis(
            "Only exchanges of the financial centre hold a monopoly and serve residents."
                + " A retail client may invest up to US$1,000 a month.\n\n"
                + "Crypto assets must not be used for payments.")
        .pillars("The financial centre's authority licenses exchanges")
        .considerations("Gains are taxed at 10%", "Miners sell 75% of their yield locally")
        .laws(DIGITAL_ASSETS)
        .primary(REGISTER)
        .build();
  }

  public static ResearchOutput after() {
    return new Build()
        .summary("Private persons may buy and sell crypto assets. They use licensed exchanges.")
        .analysis(
            "The monopoly of the financial centre on exchanges ended on 18 November 2025."
                + " A retail client may invest up to US$2,000 a month.\n\n"
                + "Crypto assets must not be used for payments.")
        .pillars(
            "The financial centre's authority licenses exchanges",
            "The National Bank licenses exchanges outside the centre")
        .considerations("Gains are taxed at 10%")
        .laws(DIGITAL_ASSETS, AMENDMENTS)
        .primary(REGISTER)
        .secondary(NEWS)
        .build();
  }

  /** Puts an analysis together; every statement rests on the first source unless told otherwise. */
  public static final class Build {

    private String status = "Allowed-Regulated";
    private Confidence confidence = Confidence.MEDIUM;
    private String summary = "";
    private String analysis = "";
    private List<String> pillars = List.of();
    private List<String> considerations = List.of();
    private List<String> uncertainties = List.of();
    private List<Law> laws = List.of();
    private List<Source> primary = List.of();
    private List<Source> secondary = List.of();
    private List<DecidingSentence> deciding = List.of();
    private boolean sourced = true;

    public Build status(String status) {
      this.status = status;
      return this;
    }

    public Build confidence(Confidence confidence) {
      this.confidence = confidence;
      return this;
    }

    public Build summary(String summary) {
      this.summary = summary;
      return this;
    }

    public Build analysis(String analysis) {
      this.analysis = analysis;
      return this;
    }

    public Build pillars(String... pillars) {
      this.pillars = List.of(pillars);
      return this;
    }

    public Build considerations(String... considerations) {
      this.considerations = List.of(considerations);
      return this;
    }

    public Build uncertainties(String... uncertainties) {
      this.uncertainties = List.of(uncertainties);
      return this;
    }

    public Build laws(Law... laws) {
      this.laws = List.of(laws);
      return this;
    }

    public Build primary(Source... primary) {
      this.primary = List.of(primary);
      return this;
    }

    public Build secondary(Source... secondary) {
      this.secondary = List.of(secondary);
      return this;
    }

    public Build deciding(DecidingSentence... deciding) {
      this.deciding = List.of(deciding);
      return this;
    }

    public Build unsourced() {
      sourced = false;
      return this;
    }

    /** With these claims and no others. */
    public ResearchOutput with(List<Claim> claims) {
      return plain(claims);
    }

    public ResearchOutput build() {
      ResearchOutput plain = plain(List.of());
      return sourced ? plain(claims(plain)) : plain;
    }

    private List<Claim> claims(ResearchOutput plain) {
      var all = new ArrayList<>(primary);
      all.addAll(secondary);
      Source first = all.isEmpty() ? REGISTER : all.getFirst();
      return Items.of(plain).stream()
          .filter(item -> item instanceof Item.Statement)
          .map(item -> claim(item, first.url()))
          .toList();
    }

    private static Claim claim(Item item, @Nullable String url) {
      var passage = new Claim.Passage(item.text(), url, "d-1", 0);
      return new Claim(item.path(), item.text(), Claim.Origin.FRESH, null, null, List.of(passage));
    }

    private ResearchOutput plain(List<Claim> claims) {
      var data =
          new StructuredData(
              status,
              confidence,
              summary,
              analysis,
              pillars,
              laws,
              considerations,
              null,
              primary,
              secondary,
              uncertainties);
      return new ResearchOutput(
          analysis,
          confidence,
          summary,
          status,
          List.of(),
          List.of("query"),
          data,
          List.of(),
          "",
          deciding,
          claims);
    }
  }
}
