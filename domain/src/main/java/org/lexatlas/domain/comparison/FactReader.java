package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lexatlas.domain.analysis.PlainText;

/** Reads the {@link Facts} of one statement. */
final class FactReader {

  /** "No. 5" counts, it does not deny. */
  private static final Pattern NUMERO = Pattern.compile("\\bnos?\\.?\\s*(?=\\d)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)?");
  private static final Pattern BREAK = Pattern.compile("[,;:()]");

  private String text;

  FactReader(String text) {
    this.text =
        NUMERO.matcher(PlainText.normalised(text)).replaceAll(m -> " ".repeat(m.group().length()));
  }

  Facts read() {
    var dates = new TreeMap<Integer, String>();
    text = DateReader.take(text, dates);
    var currencies = new TreeMap<Integer, String>();
    text = Amounts.takeCurrencies(text, currencies);
    var numbers = new TreeMap<Integer, String>();
    text = Amounts.takeNumbers(text, numbers);
    List<MatchResult> words = WORD.matcher(text).results().toList();
    var phrases = LegalWords.QUALIFIERS.in(words.stream().map(MatchResult::group).toList());
    var qualifiers = new ArrayList<String>();
    var rest = new ArrayList<MatchResult>();
    for (int i = 0; i < words.size(); i++) {
      Phrases.Phrase phrase = phrases.get(i);
      if (phrase == null) {
        rest.add(words.get(i));
      } else {
        qualifiers.add(phrase.kind());
        i += phrase.words().size() - 1;
      }
    }
    return new Facts(
        List.copyOf(numbers.values()),
        List.copyOf(dates.values()),
        List.copyOf(currencies.values()),
        negations(rest),
        rest.stream()
            .map(word -> LegalWords.MODALS.get(word.group()))
            .filter(modal -> modal != null)
            .toList(),
        List.copyOf(qualifiers),
        LegalWords.FORBIDDING.matcher(text).find());
  }

  private List<String> negations(List<MatchResult> words) {
    var found = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).group();
      if (LegalWords.NEGATORS.contains(word) || word.endsWith("n't")) {
        found.add("not:" + denied(words, i));
      }
    }
    return List.copyOf(found);
  }

  /** The word that a negator denies: "no person may trade" denies the same as "may not trade". */
  private String denied(List<MatchResult> words, int negator) {
    int next = negator + 1;
    if (words.get(negator).group().equals("no")) {
      for (int i = next; i < Math.min(words.size(), next + 6); i++) {
        if (BREAK.matcher(text.substring(words.get(i - 1).end(), words.get(i).start())).find()) {
          break;
        }
        if (LegalWords.MODALS.containsKey(words.get(i).group())) {
          next = i + 1;
          break;
        }
      }
    }
    return next < words.size() ? words.get(next).group() : "";
  }
}
