package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of regulators and ministries in a sentence, in several languages. Pure. */
final class AuthorityNames {

  private static final String CAP = "\\p{Lu}[\\p{L}'’-]+";
  private static final String EN =
      "(?:(?:"
          + CAP
          + "|and|of|for|the) ){0,5}?(?:"
          + CAP
          + " )?(?:Bank|Authority|Commission|Agency|Ministry|Board|Bureau|Unit|Inspectorate|Regulator|Council)"
          + "(?: (?:of|for) (?:the )?(?:Republic of )?"
          + CAP
          + "(?:(?: (?:and|of|for|the))* "
          + CAP
          + "){0,6})?";
  private static final String OTHERS =
      "(?:(?:Национальн|Центральн)\\p{L}+ банк\\p{L}*(?: (?:Республики )?\\p{Lu}\\p{L}+)?|Банк\\p{L}* России|Агентств\\p{L}+ (?:по )?[^.,;()]{5,60}?(?= (?:\\p{Ll}+(?:ет|ют|ит|ят|ло|ла|л))\\b|[.,;()]))"
          + "|(?:Banco Central|Comisión|Superintendencia|Comisión Nacional|Comissão|Banque centrale|Banque|Autorité)(?: (?:de|del|du|des|la|las|los|do|da|dos|das|e|y|et|"
          + CAP
          + ")){1,8}(?<=\\p{L}{3})"
          + "|BaFin|Bundesanstalt für Finanzdienstleistungsaufsicht|Deutsche Bundesbank|Finanzmarktaufsicht|FINMA|CNMV|CNV|CVM|AMF|ACPR|MAS|SFC|FCA|SEC|CFTC|FinCEN|VARA|BCRA";
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:" + EN + "|" + OTHERS + ")(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:The|In|Under|By|And|Of|For|While|Although|As|of|and|for|the|A|An|Since|However|When|This|If|According|To) )+");

  private AuthorityNames() {}

  static List<String> in(String sentence) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(sentence);
    while (matcher.find()) {
      String name = LEADING.matcher(matcher.group()).replaceFirst("").strip();
      boolean telling =
          name.contains(" ")
              || name.equals(name.toUpperCase(java.util.Locale.ROOT))
              || name.startsWith("Ba");
      if (telling && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
