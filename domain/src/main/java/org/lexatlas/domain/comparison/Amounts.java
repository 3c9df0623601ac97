package org.lexatlas.domain.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds currencies and numbers in normalised text and writes them in one form. */
final class Amounts {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("us$", "usd"),
          Map.entry("$", "usd"),
          Map.entry("a$", "aud"),
          Map.entry("c$", "cad"),
          Map.entry("hk$", "hkd"),
          Map.entry("s$", "sgd"),
          Map.entry("nz$", "nzd"),
          Map.entry("r$", "brl"),
          Map.entry("€", "eur"),
          Map.entry("£", "gbp"),
          Map.entry("¥", "jpy"),
          Map.entry("₸", "kzt"),
          Map.entry("₽", "rub"),
          Map.entry("₹", "inr"),
          Map.entry("₩", "krw"),
          Map.entry("₺", "try"),
          Map.entry("₴", "uah"),
          Map.entry("₦", "ngn"),
          Map.entry("₫", "vnd"),
          Map.entry("฿", "thb"));

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("tenge", "kzt"),
          Map.entry("euro", "eur"),
          Map.entry("ruble", "rub"),
          Map.entry("rouble", "rub"),
          Map.entry("yuan", "cny"),
          Map.entry("renminbi", "cny"),
          Map.entry("rmb", "cny"),
          Map.entry("yen", "jpy"),
          Map.entry("hryvnia", "uah"),
          Map.entry("naira", "ngn"),
          Map.entry("dong", "vnd"),
          Map.entry("baht", "thb"),
          Map.entry("zloty", "pln"),
          Map.entry("forint", "huf"),
          Map.entry("рубл", "rub"),
          Map.entry("тенге", "kzt"));

  private static final Pattern SIGN =
      Pattern.compile("(?<![a-z])(?:us|a|c|hk|s|nz|r)\\$|[$€£¥₸₽₹₩₺₴₦₫฿]");
  private static final Set<String> CODES =
      Set.of(
          "usd", "eur", "gbp", "jpy", "cny", "rmb", "kzt", "rub", "inr", "krw", "try", "uah", "ngn",
          "vnd", "thb", "aed", "sar", "sgd", "hkd", "aud", "cad", "nzd", "chf", "brl", "mxn", "ars",
          "zar", "pln", "huf", "czk", "sek", "nok", "dkk", "ils", "php", "idr", "myr", "pkr", "bdt",
          "egp", "kes", "gel", "amd", "uzs");
  private static final Pattern NAME = Pattern.compile("\\p{L}+");
  private static final Set<String> SHARED =
      Set.of(
          "dollar",
          "peso",
          "franc",
          "pound",
          "rupee",
          "lira",
          "dirham",
          "dinar",
          "rial",
          "riyal",
          "krona",
          "krone",
          "shilling",
          "shekel");
  private static final Set<String> NO_COUNTRY =
      Set.of(
          "of",
          "in",
          "the",
          "or",
          "and",
          "to",
          "for",
          "from",
          "million",
          "billion",
          "thousand",
          "us",
          "american",
          "s",
          "hundred",
          "per");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("fifteen", "15"),
          Map.entry("eighteen", "18"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"),
          Map.entry("first", "1st"),
          Map.entry("second", "2nd"),
          Map.entry("third", "3rd"),
          Map.entry("fourth", "4th"),
          Map.entry("fifth", "5th"),
          Map.entry("sixth", "6th"),
          Map.entry("twice", "2x"),
          Map.entry("ii", "ii"),
          Map.entry("iii", "iii"),
          Map.entry("iv", "iv"),
          Map.entry("vi", "vi"),
          Map.entry("vii", "vii"),
          Map.entry("viii", "viii"),
          Map.entry("ix", "ix"),
          Map.entry("xi", "xi"),
          Map.entry("xii", "xii"),
          Map.entry("half", "0.5"),
          Map.entry("hundred", "100"),
          Map.entry("thousand", "1000"),
          Map.entry("million", "1000000"),
          Map.entry("billion", "1000000000"));

  private static final String UNIT =
      "(?:\\s*-?(%|percent\\b|per cent\\b|thousand\\b|million\\b|billion\\b|trillion\\b|bn\\b|mn\\b))?";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,3}(?: \\d{3})+(?!\\d)"
              + "|\\p{L}*\\d[\\p{L}\\d]*(?:[.,/:-][\\p{L}\\d]+)*)"
              + UNIT);
  private static final Pattern NUMBER_IN_WORDS =
      Pattern.compile(
          "(?<!\\p{L})("
              + String.join("|", WORDS.keySet().stream().sorted().toList())
              + ")(?!\\p{L})"
              + UNIT);
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private Amounts() {}

  static String takeCurrencies(String text, Map<Integer, String> found) {
    String rest = take(SIGN, text, found, m -> SIGNS.getOrDefault(m.group(), m.group()));
    String before = null;
    for (MatchResult word : NAME.matcher(rest).results().toList()) {
      boolean code = CODES.contains(word.group()) && besideDigit(rest, word);
      String currency = code ? word.group().replace("rmb", "cny") : named(word.group(), before);
      if (currency != null) {
        found.put(word.start(), currency);
        rest = code ? blank(rest, word) : rest;
      }
      before = word.group();
    }
    return rest;
  }

  /** "try" is the Turkish lira beside a number alone. */
  private static boolean besideDigit(String text, MatchResult word) {
    String before = text.substring(0, word.start()).stripTrailing();
    String after = text.substring(word.end()).stripLeading();
    return (!before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1)))
        || (!after.isEmpty() && Character.isDigit(after.charAt(0)));
  }

  private static String blank(String text, MatchResult match) {
    String blanks = " ".repeat(match.end() - match.start());
    return text.substring(0, match.start()) + blanks + text.substring(match.end());
  }

  static String takeNumbers(String text, Map<Integer, String> found) {
    String rest = take(NUMBER, text, found, m -> canonical(m.group(1), m.group(2)));
    boolean words = NAME.matcher(rest).results().anyMatch(m -> WORDS.containsKey(m.group()));
    return words
        ? take(NUMBER_IN_WORDS, rest, found, m -> canonical(m.group(1), m.group(2)))
        : rest;
  }

  private static String take(
      Pattern pattern,
      String text,
      Map<Integer, String> found,
      Function<MatchResult, String> canonical) {
    Matcher matcher = pattern.matcher(text);
    return matcher.replaceAll(
        match -> {
          found.put(match.start(), canonical.apply(match));
          return " ".repeat(match.group().length());
        });
  }

  /** The currency that this word names, given the word before it; null when it names none. */
  private static @Nullable String named(String word, @Nullable String before) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (NAMES.containsKey(one)) {
      return NAMES.get(one);
    }
    if (word.startsWith("рубл")) {
      return "rub";
    }
    if (!SHARED.contains(one)) {
      return null;
    }
    boolean ours = before == null || NO_COUNTRY.contains(before);
    if (ours) {
      return one.equals("dollar") ? "usd" : one;
    }
    return before + " " + one;
  }

  private static String canonical(String digits, @Nullable String unit) {
    String value = WORDS.getOrDefault(digits, digits);
    if (GROUPED.matcher(value).matches()) {
      value = value.replaceAll("[, ]", "");
    } else if (DOTTED.matcher(value).matches() || !PLAIN.matcher(value).matches()) {
      // 1.000 is one thousand to some and one to others; a law number is no number at all
      return value + (unit == null ? "" : " " + unit);
    }
    var number = new BigDecimal(value.replace(',', '.'));
    if (unit != null) {
      number = number.scaleByPowerOfTen(magnitude(unit));
    }
    return number.stripTrailingZeros().toPlainString() + (unit == null ? "" : unit(unit));
  }

  private static int magnitude(String unit) {
    return switch (unit) {
      case "thousand" -> 3;
      case "million", "mn" -> 6;
      case "billion", "bn" -> 9;
      case "trillion" -> 12;
      default -> 0;
    };
  }

  private static String unit(String unit) {
    return unit.equals("%") || unit.startsWith("per") ? "%" : "";
  }
}
