package org.lexatlas.activities.provider.corpus.law;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A law, decree, circular or regulation that a text names.
 *
 * @param name its words in the text, the number included where it has no other name
 * @param identifier its official number as the text writes it; null when it gives none
 * @param date YYYY, YYYY-MM or YYYY-MM-DD of its making; null when the text gives none
 * @param start where it begins in the text
 * @param end where it ends
 */
public record LawMention(
    String name, @Nullable String identifier, @Nullable String date, int start, int end) {

  /** "Act No. 5 of 2022" and "No. 5/2022" are one number. */
  private static final String KIND =
      "^(?:act|law|decree|regulation|directive|circular|order|ordinance|resolution|notice)s?(?=no|number|\\d)";

  /** What mentions of one law have in common: its number's letters and digits, else its name's. */
  public String key() {
    return identifier == null ? plain(name) : number(identifier);
  }

  /** Whether it gives the official number. */
  public boolean numbered() {
    return identifier != null;
  }

  /** Whether it can be told which law it is: by number or year, and not by name alone. */
  public boolean precise() {
    return identifier != null || name.matches(".*(?<!\\d)(?:19|20)\\d\\d(?!\\d).*");
  }

  /** The name without its kind's number, for comparing names. */
  public String nameKey() {
    return plain(identifier == null ? name : name.replace(identifier, ""));
  }

  private static String number(String identifier) {
    String plain = plain(identifier);
    if (plain.matches(".*(eu|ue|ec|ce|eec)(no|n|nr)?\\d{6,9}")) {
      return "eu" + plain.replaceAll("\\D", "");
    }
    plain = plain.replaceFirst(KIND, "").replaceFirst("(?<=\\d)of(?=(19|20)\\d\\d$)", "");
    return plain.replaceFirst("^(number|nos?|nr|núm|num|nº|n(?=\\d))", "");
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
