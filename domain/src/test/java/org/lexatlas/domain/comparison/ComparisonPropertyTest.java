package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.AnalysisArbitraries;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;

class ComparisonPropertyTest {

  @Property(tries = 100)
  void analysisIsTheSameAsItself(@ForAll("analyses") ResearchOutput analysis) {
    assertThat(compare(analysis, analysis)).allMatch(d -> d.label() == Label.UNCHANGED);
  }

  @Property(tries = 250)
  void nothingIsLost(
      @ForAll("analyses") ResearchOutput baseline, @ForAll("analyses") ResearchOutput fresh) {
    List<Difference> differences = compare(baseline, fresh);

    assertThat(texts(differences, Difference::baseline))
        .containsExactlyInAnyOrderElementsOf(texts(baseline));
    assertThat(texts(differences, Difference::fresh))
        .containsExactlyInAnyOrderElementsOf(texts(fresh));
  }

  @Property(tries = 250)
  void swappingTheSidesMirrorsTheLabels(
      @ForAll("analyses") ResearchOutput baseline, @ForAll("analyses") ResearchOutput fresh) {
    List<Difference> there = compare(baseline, fresh);
    List<Difference> back = new ArrayList<>(compare(fresh, baseline));

    for (Difference difference : there) {
      Difference mirrored =
          back.stream().filter(d -> mirrors(difference, d)).findFirst().orElse(null);
      if (mirrored != null) {
        back.remove(mirrored);
        if (!excepted(difference) && !excepted(mirrored)) {
          assertThat(mirrored.label()).as("%s", difference).isEqualTo(mirror(difference.label()));
        }
      } else {
        assertThat(difference.label())
            .as("only a superseding sentence meets what it would not meet: %s", difference)
            .isIn(Label.SUPERSEDED, Label.ADDED, Label.DROPPED);
      }
    }
  }

  @Property(tries = 2000)
  void changedParticularsAreNeverTheSame(@ForAll("changes") Tuple.Tuple2<String, String> change) {
    assertThat(StatementJudge.judge(change.get1(), change.get2()).label())
        .isNotIn(Label.UNCHANGED, Label.REWORDED, Label.EVIDENCE_ONLY);
  }

  @Property(tries = 600)
  void turnedStatementsAreNeverTheSame(@ForAll("turns") Tuple.Tuple2<String, String> turn) {
    assertThat(StatementJudge.judge(turn.get1(), turn.get2()).label())
        .isNotIn(Label.UNCHANGED, Label.REWORDED, Label.EVIDENCE_ONLY);
    assertThat(StatementJudge.judge(turn.get2(), turn.get1()).label())
        .isNotIn(Label.UNCHANGED, Label.REWORDED, Label.EVIDENCE_ONLY);
  }

  @Property(tries = 300)
  void judgingMirrors(@ForAll("statements") String baseline, @ForAll("statements") String fresh) {
    Label there = StatementJudge.judge(baseline, fresh).label();
    Label back = StatementJudge.judge(fresh, baseline).label();
    if (there != Label.SUPERSEDED && back != Label.SUPERSEDED) {
      assertThat(back).isEqualTo(mirror(there));
    }
  }

  @Property(tries = 200)
  void whoeverSaysItTheWordsDecide(@ForAll("turns") Tuple.Tuple2<String, String> turn) {
    String source = "Law on assets (law, 2023-02-06): “%s”";
    assertThat(AnalysisComparer.label(source.formatted(turn.get1()), source.formatted(turn.get2())))
        .isEqualTo(AnalysisComparer.label(turn.get1(), turn.get2()));
  }

  @Property(tries = 100)
  void comparingTwiceGivesTheSame(
      @ForAll("analyses") ResearchOutput baseline, @ForAll("analyses") ResearchOutput fresh) {
    assertThat(ComparisonOutput.of(1, baseline, fresh, new TokenOverlap()))
        .isEqualTo(ComparisonOutput.of(1, baseline, fresh, new TokenOverlap()));
  }

  @Provide
  Arbitrary<ResearchOutput> analyses() {
    return AnalysisArbitraries.analyses();
  }

  @Provide
  Arbitrary<String> statements() {
    return AnalysisArbitraries.statements();
  }

  /** A statement with something in its middle, and the same with something else there. */
  @Provide
  Arbitrary<Tuple.Tuple2<String, String>> turns() {
    Arbitrary<List<String>> groups =
        Arbitraries.of(
            List.of("must", "must not", "may", "may not", "should", "need not", "can never"),
            List.of(
                "is allowed to", "is not allowed to", "is no longer allowed to", "is required to"),
            List.of("on 3 May 2024 did", "on 4 May 2024 did", "in May 2024 did", "in 2024 did"),
            List.of("in two cases did", "in three cases did", "in 12 cases did", "in no case did"),
            List.of("for US$100 did", "for €100 did", "for 100 tenge did", "for £100 did"),
            List.of("under Title II did", "under Title III did", "under Title IV did"),
            List.of("by 10% did", "by 10.5% did", "by ten thousand did", "by 1,000 did"),
            List.of("at most did", "at least did", "only did", "unless told did"),
            List.of("with a licence did", "without a licence did", "with no licence did"),
            List.of("under No. 193-VII did", "under No. 193-VIII did", "under No. 139-VII did"));
    Arbitrary<String> subjects =
        Arbitraries.of(
            "An exchange", "A bank of the zone", "No private person", "Every issuer, if big,");
    Arbitrary<String> objects =
        Arbitraries.of(
            "serve clients", "keep the assets of others", "report to the bank by 2023-04-01");
    return groups.flatMap(
        group ->
            Arbitraries.of(group)
                .tuple2()
                .filter(pair -> !pair.get1().equals(pair.get2()))
                .flatMap(
                    pair ->
                        subjects.flatMap(
                            subject ->
                                objects.map(
                                    object ->
                                        pair(
                                            subject + " " + pair.get1() + " " + object,
                                            subject + " " + pair.get2() + " " + object)))));
  }

  /** A statement, and the same with one number, date, currency, negation or modal changed. */
  @Provide
  Arbitrary<Tuple.Tuple2<String, String>> changes() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(2, 999_999);
    Arbitrary<String> statements =
        AnalysisArbitraries.statements().tuple2().map(t -> t.get1() + "; " + t.get2());
    return Arbitraries.oneOf(
        with(statements, numbers.tuple2().map(t -> pair(", at " + t.get1(), ", at " + t.get2()))),
        with(
            statements,
            numbers
                .tuple2()
                .map(t -> pair(" (%,d%%)".formatted(t.get1()), " (" + t.get2() + "%)"))),
        with(
            statements,
            Arbitraries.integers()
                .between(1, 28)
                .tuple2()
                .map(t -> pair(" on " + t.get1() + " May 2024", " on " + t.get2() + " May 2024"))),
        with(
            statements,
            Arbitraries.of("$", "€", "£", "₸", "A$", "C$", "CHF ")
                .tuple2()
                .map(t -> pair(" for " + t.get1() + "50", " for " + t.get2() + "50"))),
        with(
            statements,
            Arbitraries.of("may", "shall", "must", "must not", "may not", "should", "can")
                .tuple2()
                .map(
                    t ->
                        pair(
                            ", and they " + t.get1() + " act",
                            ", and they " + t.get2() + " act"))));
  }

  private static Arbitrary<Tuple.Tuple2<String, String>> with(
      Arbitrary<String> statements, Arbitrary<Tuple.Tuple2<String, String>> endings) {
    return statements.flatMap(
        statement ->
            endings
                .filter(ends -> !ends.get1().replace(",", "").equals(ends.get2().replace(",", "")))
                .map(ends -> pair(statement + ends.get1(), statement + ends.get2())));
  }

  private static Tuple.Tuple2<String, String> pair(String a, String b) {
    return Tuple.of(a, b);
  }

  private static boolean mirrors(Difference a, Difference b) {
    boolean sameKind =
        a.field().equals(b.field())
            || (a.field().endsWith("_sources") && b.field().endsWith("_sources"));
    return sameKind
        && Objects.equals(a.baseline(), b.fresh())
        && Objects.equals(a.fresh(), b.baseline());
  }

  private static boolean excepted(Difference difference) {
    return difference.label() == Label.SUPERSEDED || difference.label() == Label.CORRECTED;
  }

  private static Label mirror(Label label) {
    return switch (label) {
      case ADDED -> Label.DROPPED;
      case DROPPED -> Label.ADDED;
      case NARROWED -> Label.WIDENED;
      case WIDENED -> Label.NARROWED;
      default -> label;
    };
  }

  private static List<Difference> compare(ResearchOutput baseline, ResearchOutput fresh) {
    return AnalysisComparer.compare(baseline, fresh, new TokenOverlap());
  }

  private static List<String> texts(ResearchOutput output) {
    return Items.of(output).stream().map(Item::text).toList();
  }

  private static List<String> texts(
      List<Difference> differences, Function<Difference, @Nullable String> side) {
    var texts = new ArrayList<String>();
    for (Difference difference : differences) {
      String text = side.apply(difference);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
