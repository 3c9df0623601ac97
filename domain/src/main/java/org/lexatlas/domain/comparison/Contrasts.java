package org.lexatlas.domain.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.PlainText;

/**
 * Words that shut each other out in a legal statement wherever they stand in it: what is due every
 * month is not due every year, what was refused was not approved.
 */
final class Contrasts {

  private record Side(String name, Pattern words) {}

  private static final List<List<Side>> GROUPS =
      List.of(
          group(
              "annual",
              "annual|yearly|every year|per year|a year",
              "quarterly",
              "quarterly|every quarter",
              "monthly",
              "monthly|every month|per month|a month",
              "weekly",
              "weekly|every week|per week",
              "daily",
              "daily|every day|per day|a day"),
          group(
              "raised", "rais(?:e[sd]?|ing)|increas", "lowered", "lower(?:s|ed|ing)|reduc|decreas"),
          group("approved", "approv|adopt|passed", "refused", "reject|refus|withdr"),
          group("granted", "grant|issu(?:es|ed)", "revoked", "revok|suspend|cancel"),
          group(
              "planned",
              "draft|proposed|planned|bill",
              "enacted",
              "enacted|in force|signed|promulgat"),
          group("criminal", "criminal", "administrative", "administrative|civil"),
          group("includes", "includ", "excludes", "exclud"),
          group("exempt", "exempt", "taxable", "taxable|subject to|liable"),
          group("opened", "open(?:s|ed|ing)?", "closed", "clos(?:es|ed|ing)"),
          group("lifted", "lift|repeal|abolish", "imposed", "impos|introduc"));

  /**
   * What stands beside the other in many statements: only all of one for all of the other tells.
   */
  private static final List<Side> PERMISSIONS =
      group(
          "registration",
          "register|registr|inscri|enregistr|eintrag|eingetragen|cadastr|реестр|регистр",
          "licence",
          "licen[cs]|authori[sz]|autori[sz]|agrément|agréé|erlaubnis|bewillig|zulassung|lizenz"
              + "|лиценз|разрешени");

  private Contrasts() {}

  /** Which words shut each other out; null where none do. */
  static @Nullable Verdict judge(String baseline, String fresh) {
    String old = PlainText.normalised(baseline);
    String now = PlainText.normalised(fresh);
    for (List<Side> group : GROUPS) {
      Set<String> before = sides(group, old);
      Set<String> after = sides(group, now);
      if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
        return became(before, after);
      }
    }
    Set<String> before = sides(PERMISSIONS, old);
    Set<String> after = sides(PERMISSIONS, now);
    return before.size() == 1 && after.size() == 1 && !before.equals(after)
        ? became(before, after)
        : null;
  }

  private static Verdict became(Set<String> before, Set<String> after) {
    return new Verdict(
        Label.CORRECTED,
        "“%s” became “%s”".formatted(String.join("”, “", before), String.join("”, “", after)));
  }

  private static Set<String> sides(List<Side> group, String text) {
    Set<String> sides = new TreeSet<>();
    for (Side side : group) {
      if (side.words().matcher(text).find()) {
        sides.add(side.name());
      }
    }
    return sides;
  }

  private static List<Side> group(String... namesAndWords) {
    var sides = new java.util.ArrayList<Side>();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      sides.add(
          new Side(
              namesAndWords[i], Pattern.compile("(?<!\\p{L})(?:" + namesAndWords[i + 1] + ")")));
    }
    return List.copyOf(sides);
  }
}
