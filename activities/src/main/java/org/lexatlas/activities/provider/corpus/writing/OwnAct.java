package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.law.OfficialNumber;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.store.corpus.SourceType;

/**
 * The act that a document is, as its title and the lines it opens with name it. The title may give
 * no number ("Virtual Assets Act, extract") where the line below does ("Act No. 3 of 2022"). Pure.
 */
final class OwnAct {

  /** Characters of a text in which its own number may stand. */
  private static final int HEAD = 700;

  private static final int MOST_LINES = 8;

  /** Characters before the number of a line that it opens. */
  private static final int OPENING = 25;

  private static final Pattern A_LAW =
      Pattern.compile("(?iu)(?<!\\p{L})(?:law|act|ley|loi|lei|gesetz|закон\\p{L}*) ");

  /** Where the provisions begin: "1. ", "(1)", "Article 1", "§ 3". */
  private static final Pattern PROVISION =
      Pattern.compile(
          "(?iu)(?:\\d+[.)]|\\(\\d+\\)|§|(?:section|article|artículo|artigo|artikel|art\\.|статья|regulation|rule|paragraph|madde|item) ?\\d).*");

  /** What stands so before a number tells of another act: the one it rests on or changes. */
  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "(?iu)exercise|commencement|conferred|regard|perusal|pursuant|by virtue|under |"
              + "amend(?!ments?\\)? (?:act|law|bill|regulations?|rules|order|ordinance|decree|code|proclamation)(?!\\p{L}))|section|vu l|considérant|modifi|application de"
              + "|gestützt|grund|änderung|на основании|в соответствии|во исполнение|внес|изменени|согласно"
              + "|visto|fundamento|en uso|conforme|reform|nos termos|ao abrigo|altera|considerando");

  private static final String EDITIONS =
      "(?:(?:extra[cit]ts?|excerpts?|excerto|extrait|extracto|trecho|auszug|consolidated)(?!\\p{L})"
          + "|извлечени|выписк|выдержк|фрагмент|translation|traduc|traduç|übersetzung|перевод)";

  /** "(extract)", ", unofficial translation" at a title's end. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?iu)\\s*(?:[(\\[][^()\\[\\]]*"
              + EDITIONS
              + "[^()\\[\\]]*[)\\]]|(?:[–—,]| -) [^()\\[\\],–—-]*"
              + EDITIONS
              + "[^()\\[\\],–—-]*)$");

  private OwnAct() {}

  /**
   * The act, by the title without what it says of the edition. The number of an act that it amends
   * or rests on is not its own.
   */
  static LawMention of(SourceText document) {
    String title = document.title();
    Optional<LawMention> first =
        LawFinder.find(title).stream()
            .findFirst()
            .filter(law -> !OTHER_ACT.matcher(title.substring(0, numbered(title, law))).find());
    String number =
        first
            .map(LawMention::identifier)
            .or(
                () ->
                    OfficialNumber.in(title)
                        .filter(n -> !OTHER_ACT.matcher(title.substring(0, n.start())).find())
                        .map(MatchResult::group))
            .or(() -> opening(document))
            .orElse(null);
    String name = EDITION.matcher(title).replaceFirst("");
    return new LawMention(
        InlineTitle.of(name.isBlank() ? title : name),
        number,
        first.map(LawMention::date).orElse(null),
        0,
        0);
  }

  /** Where a law's number stands in a title, or else the law. */
  private static int numbered(String title, LawMention law) {
    int at = law.identifier() == null ? -1 : title.indexOf(law.identifier(), law.start());
    return at < 0 ? law.start() : at;
  }

  private static Optional<String> opening(SourceText document) {
    boolean law = document.type() == SourceType.LAW;
    return lines(document).stream()
        .flatMap(line -> OfficialNumber.in(line).filter(n -> own(line, n, law)).stream())
        .map(MatchResult::group)
        .findFirst();
  }

  /** In a law the first number is its own; elsewhere it must open the line, and be no law's. */
  private static boolean own(String line, MatchResult number, boolean law) {
    String before = line.substring(0, number.start());
    boolean opens =
        before.length() <= OPENING && !A_LAW.matcher(line.substring(0, number.end())).find();
    return (law || opens) && !OTHER_ACT.matcher(before).find();
  }

  /** The lines before the provisions; what a stop after "No." had cut apart is one again. */
  private static List<String> lines(SourceText document) {
    List<String> lines = new ArrayList<>();
    int end = -1;
    for (Sentence sentence : document.sentences()) {
      String whole = sentence.line();
      String line = whole.substring(0, Math.min(HEAD, whole.length()));
      if (sentence.offset() > HEAD || lines.size() > MOST_LINES) {
        break;
      }
      if (sentence.offset() - end <= 1 && !lines.isEmpty()) {
        lines.set(lines.size() - 1, lines.getLast() + " " + line);
      } else if (PROVISION.matcher(line).matches()) {
        break;
      } else {
        lines.add(line);
      }
      end = sentence.offset() + sentence.text().length();
    }
    return lines;
  }
}
