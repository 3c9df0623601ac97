package org.lexatlas.domain.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.StructuredData;

/** Makes one law of entries of the same analysis that name the same one. */
final class Folding {

  private Folding() {}

  /** The analysis with each law once; this very object where it was so already. */
  static ResearchOutput laws(ResearchOutput output) {
    List<Law> laws = output.structuredData().landmarkLegislation();
    List<Law> folded = fold(laws);
    return folded.equals(laws) ? output : with(output, folded);
  }

  private static List<Law> fold(List<Law> laws) {
    var folded = new ArrayList<Law>();
    for (Law law : laws) {
      int at = 0;
      while (at < folded.size() && !same(folded.get(at), law)) {
        at++;
      }
      if (at == folded.size()) {
        folded.add(law);
      } else {
        // the first entry counts; later ones fill what it leaves out
        folded.set(at, Merge.laws(new Item.Cited(law), new Item.Cited(folded.get(at))).law());
      }
    }
    return folded.size() == laws.size() ? laws : fold(folded);
  }

  private static boolean same(Law a, Law b) {
    boolean oneNumber = (a.identifier() == null) != (b.identifier() == null);
    return ItemKeys.law(a).equals(ItemKeys.law(b))
        || (oneNumber && PlainText.squeezed(a.name()).equals(PlainText.squeezed(b.name())));
  }

  private static ResearchOutput with(ResearchOutput output, List<Law> laws) {
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
            data.primarySources(),
            data.secondarySources(),
            data.remainingUncertainties()),
        output.summaryPoints(),
        output.fullReport(),
        output.decidingSentences(),
        output.claims());
  }
}
