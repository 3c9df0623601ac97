package org.lexatlas.activities.provider.corpus.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number by which an act is cited, where nothing but the number tells that an act is meant: in
 * its title and the lines that it opens with. "LN.2021/115", "BGBl. I Nr. 118/2016", "УП-121", "ACT
 * 1154". Pure.
 */
public final class OfficialNumber {

  private static final List<Pattern> NUMBERS =
      Stream.of(
              // a collection of laws that cites by year or volume
              "(?:BGBl|LGBl|RGBl)\\.(?: (?:[IVX]+|\\d{4}))? (?:Nr\\.|S\\.) ?\\d+(?:/\\d{4})?",
              "Landesgesetzblatt,? (?:Jahrgang )?\\d{4},? Nr\\. ?\\d+",
              // a kind with its number: Act 14 of 2020, S.I. 2025 No. 118, L.I. 2488, Cap. 318A
              "(?i:(?:Act|Law|Chapter|Notice|Rules?|Instrument|Public Law|Directive)|Cap\\.?|Chap\\.?|SL|SI|S\\.I\\.|L\\.I\\.|L\\.N\\.|LN|GN|C\\.I\\.|E\\.I\\.|L|SR)"
                  + "(?:(?i: No\\.?| Nos?\\.?))?[ .]?\\d{1,4}(?:[/.:–-]\\d{1,5}|(?i: of | No\\. ?)\\d{1,4}|[A-Z](?!\\p{L}))",
              "(?:ACT|Act|L\\.I\\.|C\\.I\\.|Chapter) (?!(?:19|20)\\d\\d(?!\\d))\\d{2,5}(?![./]\\d)",
              // RS 952.0, Ordinance No. VII of 2025, 2026 No. 102
              "(?:SR|RS) \\d{1,3}(?:\\.\\d{1,4})+",
              "(?:Act|Law|Ordinance|Decree) No\\. [IVXLC]+ of (?:19|20)\\d\\d",
              "(?:(?i:Statutory Rules (?:and|&) Orders|Statutory Instruments?),? )?(?:19|20)\\d\\d No\\. ?\\d{1,4}",
              LawPatterns.NO + " ?" + LawPatterns.NUMBER + "(?i: of (?:19|20)\\d\\d)?",
              // codes: УП-121, FCA 2020/36, DI87-11, SEC/2024/17, PSN-DPT 12, [2020] NZHC 728
              "(?=[^\\s,;()]*\\d)\\p{Lu}[\\p{Lu}\\d]*(?:[-/_.][\\p{Lu}\\d]+)+",
              "\\p{Lu}{1,9} \\d{1,6}(?:[-/]| / )\\d{2,6}",
              "\\p{Lu}{2,6}-\\p{Lu}{2,6} \\d{1,4}",
              // Practice Note 3/2025, Measure 2025/31
              "\\d{1,6}/(?:19|20)\\d\\d(?![/\\d])|(?:19|20)\\d\\d/\\d{1,5}(?![/\\d])",
              "\\[(?:19|20)\\d\\d\\] \\p{Lu}{2,6} \\d{1,5}")
          .map(words -> "(?<![\\p{L}\\d/.])" + words + "(?![\\p{L}\\d])")
          .map(words -> Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS))
          .toList();

  /** Numbers of a gazette's issue, of a question in parliament, of a provision. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)(?:gazette|gaceta|journal officiel|jort|joradp|medeelel|monitorul oficial|moniteur|diario oficial|diário|boletim|registro|registo|ведомост\\p{L}*|газет\\p{L}*|resmî gazete|supplement|suplemento|série"
              + "|issue|volume|page|question|pregunta|frage|вопрос\\p{L}*|section|chapitre|article|artículo|artigo|artikel|art\\.|§)[^\\p{L}\\d]*(?:no\\.?|nr\\.|n[.º°]+)?\\s*$");

  /** So much of a gazette may stand before its issue: "Gazette, Vol. 64, No. 172". */
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?iu)(?:gazette|gaceta|journal officiel|diario oficial|diário)(?:(?!(?<!\\p{L})n(?:o\\.|[.º°])|[—:;]).)*$"
              + "|(?<!\\p{L})(?:satz|abs\\.|absatz) ?\\d+\\p{L}? ?$");

  private static final Pattern BARE = Pattern.compile(LawPatterns.NO + " ?\\d{1,4}");

  /** A norm, an illness. */
  private static final Pattern NO_ACT = Pattern.compile("(?:ISO|IEC|COVID)[-/ ].*");

  /** How far before a number stands what it is the number of. */
  private static final int REACH = 70;

  private OfficialNumber() {}

  /** The first number of a line. */
  public static Optional<MatchResult> in(String line) {
    return NUMBERS.stream()
        .flatMap(pattern -> pattern.matcher(line).results())
        .filter(number -> !NO_ACT.matcher(number.group()).matches())
        .filter(number -> !OTHER.matcher(before(line, number)).find())
        .filter(number -> !issue(line, number))
        .min(
            Comparator.comparingInt((MatchResult number) -> number.start())
                .thenComparingInt(number -> -number.end()));
  }

  private static boolean issue(String line, MatchResult number) {
    return BARE.matcher(number.group()).matches() && ISSUE.matcher(before(line, number)).find();
  }

  private static String before(String line, MatchResult number) {
    return line.substring(Math.max(0, number.start() - REACH), number.start());
  }
}
