package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.rules.Places;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.retrieval.Span;

/**
 * Finds whom a sentence about a case names: capitalised words within it that name no place, no
 * authority, no act, no month, and no form of a company. Pure.
 */
final class CaseNames {

  private static final Pattern NAME =
      Pattern.compile("(?<![.!?“\"(] )(?<!^)\\b\\p{Lu}\\p{Ll}[\\p{L}-]{2,}");

  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)(monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              // who acts
              + "|bank|reserve|authority|commission|committee|council|board|court|tribunal|ministry"
              + "|minister|agency|bureau|department|directorate|division|government|state|republic"
              + "|police|prosecut.*|attorney|general|national|central|financial|securities|supreme"
              + "|federal|district|regional|sessions|magistrates?|high|criminal|county|crown|unit"
              + "|service|services|office|market|markets|intelligence|supervis.*|conduct|capital"
              + "|monetary|revenue|customs|tax|telecommunications|enforcement|fraud|crime|regulat.*"
              // what the one acted against is called after
              + "|limited|ltd|company|corp|corporation|incorporated|holdings?|group|exchanges?"
              + "|trading|tokens?|coins?|digital|assets?|platforms?|virtual|crypto.*|bitcoin"
              + "|blockchain|solutions|global|international|technolog.*|director|manager"
              + "|act|law|order|code|regulations?|article|section|the|this|that"
              + "|банк.*|суд.*|министерств.*|агентств.*|прокуратур.*|полици.*|комисси.*|служб.*"
              + "|закон.*|указ.*|кодекс.*|стать.*"
              + "|banco|comisión|tribunal|superintendencia|ministerio|juzgado|fiscalía|policía|ley"
              + "|autorité|banque|cour|ministère|parquet|loi|société"
              + "|gericht.*|.*gericht|behörde|bundesanstalt|staatsanwaltschaft|finanzmarkt.*|aktien.*"
              + "|comissão|ministério|polícia|justiça|lei|sociedade)");

  private CaseNames() {}

  /** Where they stand in the text. */
  static List<Span> in(String text, String language) {
    Places places = Places.in(language);
    var acts = LawFinder.find(text);
    List<Span> names = new ArrayList<>();
    var matcher = NAME.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean ofAct =
          acts.stream()
              .anyMatch(act -> matcher.start() >= act.start() && matcher.end() <= act.end());
      if (!ofAct
          && !COMMON.matcher(word).matches()
          && !Dates.isMonth(word)
          && places.named(PlainWords.of(word)).isEmpty()) {
        names.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return names;
  }
}
