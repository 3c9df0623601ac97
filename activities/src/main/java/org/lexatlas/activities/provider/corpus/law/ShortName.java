package org.lexatlas.activities.provider.corpus.law;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names made of the first letters of a law's name: "the VASP Act". Pure. */
public final class ShortName {

  private static final Pattern SHORT = Pattern.compile("(?:the )?(\\p{Lu}{3,8}) (\\p{L}+)");

  /** The words before the kind of act: "Virtual Asset Service Providers Act, 2022". */
  private static final Pattern WORD = Pattern.compile("[\\p{L}.'’]+(?:-(?!\\p{Lu})[\\p{L}.'’]+)*");

  private ShortName() {}

  /** Whether the one is such a name of the other. */
  public static boolean of(String name, String other) {
    return stands(name, other) || stands(other, name);
  }

  private static boolean stands(String shortName, String name) {
    Matcher matcher = SHORT.matcher(shortName.strip());
    if (!matcher.matches()) {
      return false;
    }
    int kind = name.indexOf(" " + matcher.group(2));
    return kind > 0 && spells(matcher.group(1), name.substring(0, kind));
  }

  /** Each letter begins a word, in order; only small words may be left out. */
  private static boolean spells(String letters, String words) {
    int next = 0;
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String initial = word.group().substring(0, 1);
      if (next < letters.length()
          && initial.toUpperCase(Locale.ROOT).equals(letters.substring(next, next + 1))) {
        next++;
      } else if (Character.isUpperCase(initial.charAt(0))) {
        return false;
      }
    }
    return next == letters.length();
  }
}
