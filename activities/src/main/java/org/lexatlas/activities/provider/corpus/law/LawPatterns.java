package org.lexatlas.activities.provider.corpus.law;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How laws are named, language by language. Each pattern may have a group {@code id}, the official
 * number, and a group {@code name}; without it the whole match is the name.
 */
final class LawPatterns {

  static final String NO =
      "(?:Nos?\\.?|NO\\.|Number|Nr\\.?|№|N[°º]|n[°º]|n\\.\\s?[°ºo]|N\\.\\s?[°ºo]|núm\\.|Núm\\.|#)";
  private static final String ID = "[\\p{L}\\d]{1,12}(?:[./-][\\p{L}\\d]{1,12})*";

  /** "14,478" in English texts on Brazil is one number. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})+(?![\\d,/])|(?=[\\p{L}/.-]{0,12}\\d)" + ID + "|\\(\\d{1,4}\\))";

  private static final String EN_KIND =
      "(?:Acts?|Laws?|Decree-Law|Decrees?|Regulations?|Directives?|Circulars?|Orders?|Ordinances?"
          + "|Resolutions?|Decisions?|Instructions?|Rules|Rulebook|Notices?|Code|Guidelines|Proclamation|Statute"
          + "|Notification|Communiqué|Edict|Statutory Instrument)";
  private static final String CAP =
      "(?!(?:Acts?|Laws?|Decree)\\b)(?:[A-Z][\\w'’&-]*(?:\\([A-Z][\\w ]*\\))?|\\([A-Z][\\w ]+\\))";
  private static final String LINK = "(?:of|and|on|for|to|in|the|against|or|with|by|concerning|&)";
  private static final String TITLE = CAP + "(?:,? (?:" + LINK + " ){0,3}" + CAP + "){0,9}";

  private static final String RU_KIND =
      "(?:[Фф]едеральн\\p{L}+ закон\\p{L}*|[Зз]акон\\p{L}*|[Уу]каз\\p{L}*|[Пп]остановлени\\p{L}*|[Пп]риказ\\p{L}*|[Дд]екрет\\p{L}*"
          + "|[Кк]одекс\\p{L}*|[Рр]аспоряжени\\p{L}*|[Пп]оложени\\p{L}*|[Ии]нструкци\\p{L}*)";
  private static final String ES_KIND =
      "(?:Ley(?: (?:Orgánica|Federal|General))?|Decreto(?:[ -]Ley| Supremo| Legislativo| Ejecutivo)?|Resolución(?: de Directorio| Administrativa| General| Ministerial)?|Circular(?: Externa)?|Instrucción|Providencia"
          + "|Reglamento|Código|Acuerdo|Comunicación|Orden|Real Decreto(?:-ley)?)";
  private static final String ES_CAP = "[A-ZÁÉÍÓÚ][\\p{L}]+";
  private static final String ES_TITLE =
      "(?:la |los |las |el )?"
          + ES_CAP
          + "(?:,? (?:(?:de|del|la|las|los|el|y|e|para|a|al|en|sobre) ){0,3}"
          + ES_CAP
          + "){0,9}";
  private static final String FR_KIND =
      "(?:[Ll]oi(?: organique)?|[Dd]écret(?:-loi)?|[Oo]rdonnance|[Aa]rrêté|[Rr]èglement|[Cc]irculaire|[Ii]nstruction|[Dd]écision|[Aa]vis|Dahir)";
  private static final String PT_KIND =
      "(?:Lei(?: Complementar)?|Decreto(?:-Lei)?|Resolução|Instrução Normativa|Circular|Portaria|Medida Provisória|Regulamento|Aviso|Parecer de Orientação)";

  /** The most telling first. */
  static final List<Pattern> ALL =
      Stream.of(
              // Regulation (EU) 2023/1114
              "(?<id>" + EN_KIND + " \\((?:EU|EC|EEC)\\) (?:No\\.? )?\\d+/\\d+)",
              "(?<id>(?:Verordnung|Richtlinie|[Rr]èglement|[Dd]irective|Reglamento|Directiva|Regulamento|Diretiva) \\((?:EU|UE|CE)\\) (?:n[°º] |Nr\\. )?\\d+/\\d+)",
              // Virtual Asset Service Providers Act 5 of 2022, Act No. 121 of 2021, Law No. 193-VII
              "(?:(?:"
                  + TITLE
                  + ") )?(?<id>"
                  + EN_KIND
                  + ",? (?:No\\.? ?)?\\d{1,4} of (?:19|20)\\d\\d)",
              "(?:(?:"
                  + CAP
                  + " (?:"
                  + LINK
                  + " )?){0,5})"
                  + EN_KIND
                  + "(?: (?:of|by) the [A-Z][\\w' ]{2,40}?)?,? (?<id>"
                  + NO
                  + " ?"
                  + NUMBER
                  + "(?: of (?:19|20)\\d\\d)?)",
              "(?:(?:"
                  + CAP
                  + " (?:"
                  + LINK
                  + " )?){0,4})"
                  + EN_KIND
                  + " (?<id>[A-Z]{0,4}[- ]?\\d{1,6}[./-]\\d{2,6}(?:-[A-Z\\d]+)?)",
              "(?<=[(,] ?)(?<id>" + NO + " ?" + NUMBER + "(?: of (?:19|20)\\d\\d)?)",
              "(?<id>(?:S\\.I\\.|SI|Cap\\.|CAP|Chap\\.) ?(?:No\\. )?\\d+(?:[/:]\\d+|[A-Z](?!\\p{L}))?(?: of (?:19|20)\\d\\d|,? No\\. \\d+)?)",
              "(?<=[(] ?)(?<id>(?:Act|L\\.I\\.|C\\.I\\.|Chapter) \\d{2,5})(?=\\))",
              "(?<=[(,] ?)(?<id>(?:BGBl|LGBl)\\. (?:[IVX]+ |\\d{4} )?(?:Nr\\.|S\\.) ?\\d+(?:/\\d{4})?)",
              // Law on Digital Assets in the Republic of Kazakhstan; Law "On Digital Assets"
              EN_KIND + " (?:on|On|concerning|Concerning|regarding) (?:the )?" + TITLE,
              EN_KIND
                  + " (?:of the (?:Republic|Kingdom|State) of [A-Z]\\w+ )?[\"“«](?<name>[Oo]n [^\"”»]{4,120})[\"”»]",
              // Payment Services Act 2019; Virtual Assets Act, 2022; Digital Assets Law
              "(?:"
                  + TITLE
                  + ") (?:Act|Law|Code|Ordinance|Regulations|Rules|Decree|Order|Rulebook|Directive|Guidelines),? \\(?(?:19|20)\\d\\d\\)?",
              "(?:"
                  + TITLE
                  + ") (?:Act|Law|Code|Ordinance|Regulations?|Rulebook|Decree)(?!\\p{L})(?! of (?:19|20)| No)",
              // Федеральный закон от 31 июля 2020 г. № 259-ФЗ «О цифровых финансовых активах»
              RU_KIND
                  + "(?: [^.;«»№()]{0,90}?)?(?: от [\\d.]{8,10}| от \\d{1,2} \\p{L}+ \\d{4}(?: года| г\\.)?)? ?(?<id>(?:№|N) ?"
                  + NUMBER
                  + ")(?:(?: от \\d{1,2} \\p{L}+ \\d{4}(?: года| г\\.)?)? ?[«\"“](?<name>[^»\"”]{3,160})[»\"”])?",
              RU_KIND + "(?: [^.;«»№()]{0,60}?)? [«\"“](?<name>О[^»\"”]{3,160})[»\"”]",
              "(?:Налогов|Гражданск|Уголовн)\\p{L}+ кодекс\\p{L}*",
              // Ley N.º 21.521, Resolución N° 082/2024, Ley Fintech
              ES_KIND
                  + "(?: [A-ZÁÉÍÓÚ][\\p{L}.]{1,12}){0,3}? (?<id>"
                  + NO
                  + " ?"
                  + NUMBER
                  + "|\\d{1,3}\\.\\d{3}|\\d{3,6}(?:-\\d{3,8})?|\\d{1,4}/\\d{2,4}|\\d{1,2}(?= de \\d{1,2} de \\p{L}+ de \\d{4}))",
              "Ley (?:Fintech|Bitcoin|(?:Orgánica |General |Federal )?(?:de|del|para|sobre) "
                  + ES_TITLE
                  + ")",
              "Código (?:Civil|Penal|Tributario|Fiscal|de Comercio)",
              // decreto legislativo 5 settembre 2024, n. 129; ustawa z dnia 11 marca 2004 r. o ...
              "(?:[Dd]ecreto(?: legislativo|-legge)?|[Ll]egge) \\d{1,2} \\p{L}+ \\d{4}, (?<id>n\\. \\d+)",
              "[Uu]staw\\p{L}{1,2} z dnia \\d{1,2} \\p{L}+ \\d{4} r\\.(?: o(?: \\p{L}+){1,9})?",
              // loi n° 2019-486 du 22 mai 2019
              FR_KIND + "(?: [\\p{L}-]{1,14}){0,4}? (?<id>" + NO + " ?" + NUMBER + ")",
              "Code (?:monétaire et financier|général des impôts|civil|pénal|de commerce)|loi (?:PACTE|Pacte)",
              // laws of a date: loi modifiée du 12 février 1979, Gesetz vom 3. Oktober 2019 über
              // ...
              FR_KIND + "(?: [\\p{L}-]{1,14}){0,2}? du \\d{1,2}(?:er)? \\p{L}+ (?:19|20)\\d\\d",
              "(?:Bundesgesetz|Gesetz|Verordnung|Obligationenrecht)(?:es|s)? vom \\d{1,2}\\. \\p{Lu}\\p{L}+ \\d{4}(?: (?:über|zur|zum|betreffend|gegen) \\p{L}[^.;,()]{4,80})?",
              "(?:Act|Law|Decree|Ordinance) of \\d{1,2} [A-Z]\\p{L}+ (?:19|20)\\d\\d",
              // Lei n.º 14.478, Resolução BCB n.º 1
              PT_KIND
                  + "(?: [A-Z]{2,5}){0,2},? (?<id>"
                  + NO
                  + " ?"
                  + NUMBER
                  + "|\\d{1,3}\\.\\d{3}(?:/\\d{2,4})?|\\d{1,5}/\\d{2,4})",
              // Kreditwesengesetz (KWG), Gesetz über ...
              "\\p{Lu}[\\p{L}-]{3,60}(?:gesetz|gesetzbuch|verordnung)(?:es|s)?(?!\\p{L})(?: \\([A-Z][\\p{L}-]{1,12}\\))?(?! \\()",
              "Obligationenrecht(?:s|es)?(?!\\p{L})|(?:Bundesg|G)esetz(?:es)? (?:über|zur|zum|betreffend|gegen) \\p{L}[^.;,()]{4,80}?(?= vom| \\(|[.,;)])",
              // 《…》（银发〔2021〕237号）, 令和4年法律第61号, 「…法」
              "《(?<name>[^》]{2,60})》(?:[（(](?<id>[^）)]{2,30}号)[）)])?",
              "(?<id>\\p{IsHan}{2}\\d{1,4}年(?:法律|政令|内閣府令|府令|令)第?\\d+号)",
              "(?<id>\\p{IsHan}{1,6}〔\\d{4}〕\\d+号)",
              "[「『](?<name>[^」』]{2,50}(?:法|법률|법|令))[」』]",
              "(?<name>\\p{IsHan}{4,20}法)(?=[\\p{IsHiragana}、。（(]|$)")
          .map(pattern -> Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS))
          .toList();

  private LawPatterns() {}
}
