package org.lexatlas.activities.provider.corpus.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.Dates;

/**
 * Finds the laws that a sentence names. Names and numbers that stand together ("Law on Digital
 * Assets (No. 193-VII)") become one mention. Bills and drafts are no laws. Pure.
 */
public final class LawFinder {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:[A-Z]|[IVX]{2,5}|Neither|Nor|Either|Based|Because|Commencement|(?:First|Second|Third|Fourth|Fifth)(?:,| Schedule)|Schedule|Annex|The|This|That|These|Those|Under|In|By|Since|Although|While|As|A|An|Our|Its|Any|Such|Article|Articles|Section|Sections|Chapter|Part|Pursuant|According|Both|All|Each|See|Read|Title|Also|Through|With|From|For|On|Of|To|And|When|If|Where|After|Before|However|Although|Following|New|\\d+|of|to|the|and|on|in|for|by|under|[\\d(),.]+) )+");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)(the |this |new |civil |common |criminal |public |private |international |national |federal |case |english )?(act|law|code|decree|order|rules|regulations?|directive|ordinance|court order|rulebook|guidelines|common law|rule of law|civil law|islamic law|sharia law|case law|notice|bundesgesetz(es)?|landesgesetz(es)?|durchführungsgesetz(es)?|ausführungsgesetz(es)?|umsetzungsgesetz(es)?)s?");
  private static final Pattern DRAFT =
      Pattern.compile(
          "(?iu)(draft|proposed|bill|проект\\p{L}*|законопроект\\p{L}*|(ante)?proyecto de|(avant-)?projet de|proposition de|(ante)?projeto de|proposta de|iniciativa de|entwurf( eines| des)?)[ \"“«]*(the )?$");

  /** A number in brackets that stands behind no law's name is some other number. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("^(?:No|Nr|N|n|№|#)[^\\p{L}]");

  private static final Pattern TRAILING =
      Pattern.compile(
          "(?: (?:of|in|on|from|dated))? (?:January|February|March|April|May|June|July|August|September|October|November|December)$|,$");
  private static final int DATE_REACH = 30;

  private LawFinder() {}

  /** The laws named, in the order of the text. */
  public static List<LawMention> find(String text) {
    List<Raw> found = new ArrayList<>();
    for (Pattern pattern : LawPatterns.ALL) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        raw(text, matcher).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparingInt(Raw::start)
            .thenComparing(Comparator.comparingInt(Raw::end).reversed()));
    return joined(text, found).stream()
        .filter(raw -> !raw.name().equals(raw.id()) || !NUMBER_ALONE.matcher(raw.name()).find())
        .map(raw -> mention(text, raw))
        .toList();
  }

  private record Raw(String name, @Nullable String id, int start, int end) {}

  private static java.util.Optional<Raw> raw(String text, Matcher matcher) {
    Set<String> groups = matcher.namedGroups().keySet();
    String id = groups.contains("id") ? matcher.group("id") : null;
    String named = groups.contains("name") ? matcher.group("name") : null;
    String whole = matcher.group();
    Matcher leading = LEADING.matcher(whole);
    int skip =
        named == null && leading.find() && leading.end() < whole.length() ? leading.end() : 0;
    String name = (named == null ? whole.substring(skip) : named).strip();
    boolean draft = DRAFT.matcher(text.substring(0, matcher.start() + skip)).find();
    if (draft || name.length() > 200 || (id == null && GENERIC.matcher(name).matches())) {
      return java.util.Optional.empty();
    }
    name = TRAILING.matcher(name).replaceFirst("");
    return java.util.Optional.of(new Raw(name, id, matcher.start() + skip, matcher.end()));
  }

  /** Joins what overlaps, and a number in brackets or after a comma with the name before it. */
  private static List<Raw> joined(String text, List<Raw> found) {
    List<Raw> joined = new ArrayList<>();
    for (Raw raw : found) {
      Raw last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && (raw.start() < last.end() || bracket(text, last, raw))) {
        joined.set(joined.size() - 1, join(last, raw));
      } else {
        joined.add(raw);
      }
    }
    return joined;
  }

  private static boolean bracket(String text, Raw last, Raw next) {
    return next.start() - last.end() <= 25
        && next.id() != null
        && last.id() == null
        && text.substring(last.end(), next.start())
            .matches("(?: for (?:the year )?(?:19|20)\\d\\d)?[\\s,(–-]+");
  }

  private static Raw join(Raw a, Raw b) {
    String id = a.id() == null ? b.id() : a.id();
    boolean inside = b.end() <= a.end();
    String name = inside && a.name().length() >= b.name().length() ? a.name() : longerName(a, b);
    return new Raw(name, id, Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  /** A name that is more than a kind with its number says more. */
  private static String longerName(Raw a, Raw b) {
    if (a.id() == null || b.id() == null) {
      return a.id() == null ? a.name() : b.name();
    }
    return a.name().length() >= b.name().length() ? a.name() : b.name();
  }

  private static LawMention mention(String text, Raw raw) {
    return new LawMention(
        raw.name().replaceAll("\\s+", " "), raw.id(), date(text, raw), raw.start(), raw.end());
  }

  /** A date within the mention or right after it, else the year of its number or name. */
  private static @Nullable String date(String text, Raw raw) {
    String year = null;
    for (Dates.Found date : Dates.in(text)) {
      boolean inside =
          date.start() >= raw.start() && date.end() <= raw.end() && !ofNumber(text, date, raw);
      boolean after =
          date.start() >= raw.end()
              && date.start() - raw.end() <= DATE_REACH
              && text.substring(raw.end(), date.start())
                  .matches(
                      "(?iu)[\\s,)(»”\"]*(of|dated|enacted|adopted|signed|promulgated|passed|issued|approved|was|on|in|de|del|du|vom|от|принят\\p{L}*|подписан\\p{L}*|\\s|,|\\()*");
      if (inside || after) {
        if (date.date().length() > 4) {
          return date.date();
        }
        year = year == null ? date.date() : year;
      }
    }
    return year == null ? yearOf(raw) : year;
  }

  /** "n° 2023-08" is no month. */
  private static boolean ofNumber(String text, Dates.Found date, Raw raw) {
    return raw.id() != null
        && date.date().length() > 4
        && raw.id().contains(text.substring(date.start(), date.end()));
  }

  private static @Nullable String yearOf(Raw raw) {
    Matcher year =
        Pattern.compile("(?:of |/|,? \\(?|-|^)((?:19|20)\\d\\d)\\)?(?:$|[/-])")
            .matcher(raw.id() == null ? raw.name() : raw.id());
    return year.find() ? year.group(1) : null;
  }
}
