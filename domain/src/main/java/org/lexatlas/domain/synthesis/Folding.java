package org.lexatlas.domain.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;

/** Makes one law or source of entries of the same analysis that name the same one. */
final class Folding {

  private Folding() {}

  /** The analysis with each law and source once; this very object where it was so already. */
  static ResearchOutput of(ResearchOutput output) {
    StructuredData data = output.structuredData();
    List<Law> laws = fold(data.landmarkLegislation(), Folding::same, Folding::merged);
    List<Item.Evidence> sources = sources(data);
    List<Item.Evidence> folded = fold(sources, Folding::same, (a, b) -> Merge.sources(b, a));
    boolean once = laws.equals(data.landmarkLegislation()) && folded.equals(sources);
    return once ? output : with(output, laws, folded);
  }

  /** The first entry counts, and where it stands; later ones fill what it leaves out. */
  private static <T> List<T> fold(List<T> entries, BiPredicate<T, T> same, BinaryOperator<T> one) {
    var folded = new ArrayList<T>();
    for (T entry : entries) {
      int at = 0;
      while (at < folded.size() && !same.test(folded.get(at), entry)) {
        at++;
      }
      if (at == folded.size()) {
        folded.add(entry);
      } else {
        folded.set(at, one.apply(folded.get(at), entry));
      }
    }
    return folded.size() == entries.size() ? entries : fold(folded, same, one);
  }

  private static Law merged(Law first, Law later) {
    return Merge.laws(new Item.Cited(later), new Item.Cited(first)).law();
  }

  private static boolean same(Law a, Law b) {
    boolean oneNumber = (a.identifier() == null) != (b.identifier() == null);
    return ItemKeys.law(a).equals(ItemKeys.law(b))
        || (oneNumber && PlainText.squeezed(a.name()).equals(PlainText.squeezed(b.name())));
  }

  /**
   * The same page quoted for two sentences is two sources; quoted once and named once it is one.
   */
  private static boolean same(Item.Evidence a, Item.Evidence b) {
    String quoted = a.source().keyQuote();
    String other = b.source().keyQuote();
    return a.key().equals(b.key())
        && (quoted == null
            || other == null
            || PlainText.normalised(quoted).equals(PlainText.normalised(other)));
  }

  private static List<Item.Evidence> sources(StructuredData data) {
    return Stream.concat(
            data.primarySources().stream().map(s -> new Item.Evidence(Items.PRIMARY, s)),
            data.secondarySources().stream().map(s -> new Item.Evidence(Items.SECONDARY, s)))
        .toList();
  }

  private static List<Source> listed(List<Item.Evidence> sources, String field) {
    return sources.stream()
        .filter(source -> source.field().equals(field))
        .map(Item.Evidence::source)
        .toList();
  }

  private static ResearchOutput with(
      ResearchOutput output, List<Law> laws, List<Item.Evidence> sources) {
    StructuredData data = output.structuredData();
    return new ResearchOutput(
        output.analysisText(),
        output.confidenceLevel(),
        output.executiveSummary(),
        output.status(),
        output.groundingUrls(),
        output.searchQueries(),
        new StructuredData(
            data.status(),
            data.confidenceLevel(),
            data.executiveSummary(),
            data.detailedAnalysis(),
            data.keyRegulatoryPillars(),
            laws,
            data.importantConsiderations(),
            data.notesAndComments(),
            listed(sources, Items.PRIMARY),
            listed(sources, Items.SECONDARY),
            data.remainingUncertainties()),
        output.summaryPoints(),
        output.fullReport(),
        output.decidingSentences(),
        output.claims());
  }
}
