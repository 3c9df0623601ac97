package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexatlas.domain.analysis.Extracts.Extract;
import org.lexatlas.domain.analysis.Extracts.Quote;
import org.lexatlas.domain.topic.Topic;

/** Whatever stands in several fields, a document has it once in full, and loses nothing. */
class ToldOncePropertyTest {

  private static final ReportHeading HEADING =
      new ReportHeading(
          "Honduras",
          new Topic("Mining", 1, "Mining", "May crypto-assets be mined?", List.of()),
          LocalDate.of(2026, 1, 15));
  private static final Pattern NUMBERED = Pattern.compile("quotation (\\d+)\\)");

  /** Where a sentence of running text begins that names its source. */
  private static final Pattern START =
      Pattern.compile(
          "(?<=[.”)]) (?=(?:Assets Act|Bank Act|Fund Act|Letter: on banks|Order) \\(law)");

  private static final Pattern REFERENCE = Pattern.compile("(?:see q|Q)uotation (\\d+)");

  @Property
  void theSameWordsOfTheSameSourceStandOnceInFull(@ForAll("extracts") Extract extract) {
    for (String text : List.of(document(extract), report(extract))) {
      Map<String, Integer> sources = new HashMap<>();
      toldIn(extract, text).forEach(quote -> sources.merge(quote.words(), 1, Integer::sum));
      for (String words : Extracts.SENTENCES) {
        assertThat(count(text, words)).as(words).isEqualTo(sources.getOrDefault(words, 0));
      }
    }
  }

  @Property
  void everyQuotationStandsWithItsSource(@ForAll("extracts") Extract extract) {
    String document = document(extract);

    assertThat(toldIn(extract, document)).isEqualTo(extract.quotes());
  }

  @Property
  void leadsQuestionsAndWhatTheTextSaysItselfStay(@ForAll("extracts") Extract extract) {
    StructuredData data = extract.analysis().structuredData();
    String whole = expanded(document(extract));

    data.keyRegulatoryPillars().stream()
        .filter(pillar -> pillar.startsWith("Bank: ") || pillar.startsWith("Ministry: "))
        .forEach(pillar -> assertThat(whole).contains(pillar));
    data.remainingUncertainties().stream()
        .map(open -> open.replaceFirst("^(Overruled by .*?\\)): ", ""))
        .forEach(open -> assertThat(plain(whole)).contains(plain(open)));
    for (String own : Extracts.OWN) {
      assertThat(count(whole, own)).isEqualTo(count(extract.analysis().analysisText(), own));
    }
  }

  @Property
  void lawsSourcesAndWhatDecidedAreAllListed(@ForAll("extracts") Extract extract) {
    StructuredData data = extract.analysis().structuredData();
    String whole = expanded(document(extract));
    String decides = whole.replaceFirst("(?s).*### What decides the status", "");

    for (Law law : data.landmarkLegislation()) {
      assertThat(whole.lines())
          .anyMatch(
              line ->
                  line.startsWith("- ")
                      && line.contains(law.numbered())
                      && line.contains(law.dateEnacted() + ": " + law.summary()));
    }
    for (Quote quote : extract.deciding()) {
      assertThat(decides.replaceFirst("(?s)\n##.*", "").lines())
          .anyMatch(line -> isIn(line, quote) && line.contains(quote.document().title()));
    }
    assertThat(whole.lines().filter(line -> line.contains(" law text, dated "))).hasSize(6);
  }

  @Property
  void everyNoteStandsWithWhatItIsOn(@ForAll("extracts") Extract extract) {
    for (String text : List.of(document(extract), report(extract))) {
      String whole = expanded(text);
      for (Claim claim : extract.analysis().claims()) {
        if (claim.note() != null && !claim.path().startsWith(Items.LAWS)) {
          String words = claim.evidence().getFirst().quote();
          assertThat(whole.lines())
              .anyMatch(line -> line.contains(words) && line.endsWith(" — " + claim.note()));
        }
      }
    }
  }

  @Provide
  Arbitrary<Extract> extracts() {
    return Extracts.all();
  }

  private static String document(Extract extract) {
    return lines(
        AnalysisDocument.render(
            HEADING,
            new AnalysisDocument.Standing(1, "Live", null, null, false),
            extract.analysis()));
  }

  private static String report(Extract extract) {
    return lines(ReportRenderer.render(HEADING, extract.analysis()));
  }

  /** With each quotation and its source in one line. */
  private static String lines(String markdown) {
    return START.matcher(markdown.replace("”\n>\n> ", "” ")).replaceAll("\n").replace("**", "");
  }

  private static Set<Quote> toldIn(Extract extract, String text) {
    var told = new HashSet<Quote>();
    extract.quotes().stream()
        .filter(quote -> text.lines().anyMatch(line -> isIn(line, quote)))
        .forEach(told::add);
    return told;
  }

  private static boolean isIn(String line, Quote quote) {
    return line.contains(quote.words()) && line.contains(quote.document().date());
  }

  /** With the words in the place of the numbers that lead to them. */
  private static String expanded(String text) {
    Map<String, String> byNumber = new HashMap<>();
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      int at = numbered.start();
      String words =
          Extracts.SENTENCES.stream()
              .max((a, b) -> text.lastIndexOf(a, at) - text.lastIndexOf(b, at))
              .orElseThrow();
      assertThat(byNumber.put(numbered.group(1), words)).isNull();
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(String.valueOf(byNumber.get(found.group(1)))));
  }

  private static String plain(String text) {
    return text.replaceAll("[“”]", "").replaceAll("\\.(?=\n|$)", "");
  }

  private static int count(String text, String words) {
    return (text.length() - text.replace(words, "").length()) / words.length();
  }
}
