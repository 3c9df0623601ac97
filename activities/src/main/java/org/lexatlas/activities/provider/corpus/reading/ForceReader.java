package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.rules.Phrases;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Tells law in force from bills, plans and the past, on a given day. A date that stands right after
 * "from" or "until" decides before any other word; "was adopted" outweighs "bill". Pure.
 */
final class ForceReader {

  private static final int DATE_REACH = 25;

  private static final int DENIAL_REACH = 3;

  /** "Articles 16 to 58 from 30 June": a number that is no day, and no hour, stands between. */
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d:])\\d+(?!\\d|:\\d| (?:час|uhr|h ))");

  /** A plan named by one word, such as "bill"; "is not to propose" is left as it is. */
  private static final Pattern BARE_PLAN = Pattern.compile("(?:an? |the |any )?[\\p{L}-]+");

  /** Up to here reaches the denial of a plan: "nor is there a bill under consideration". */
  private static final Pattern SEPARATES =
      Pattern.compile(
          "[,;:]| (?:but|yet|and|pero|sino|y|mas|e|mais|et|aber|doch|und|sondern|но|однако|и) ");

  /** How long a date is that names its day. */
  private static final int DAY = 10;

  /** Between the first and the last day of a period. */
  private static final Pattern TO =
      Pattern.compile(
          "(?: г(?:ода|\\.)?)?,? (?:(?:up )?to|through|till|al|a|hasta el|au|à|jusqu'au|bis(?: zum)?|по|до) (?:the )?(?:le )?");

  private static final Pattern TAX_YEAR =
      Pattern.compile(
          "(?:(?:tax|assessment|fiscal|financial|income) years?|years? of assessment) (20\\d\\d)");

  private final Vocabulary words;
  private final LocalDate asOf;

  /**
   * Whether it is law, and since when.
   *
   * @param since YYYY, YYYY-MM or YYYY-MM-DD; null when the text does not say
   */
  record Reading(Force force, @Nullable String since) {}

  ForceReader(Vocabulary words, LocalDate asOf) {
    this.words = words;
    this.asOf = asOf;
  }

  /** What the text around a clause is about. */
  enum Draft {
    /** Law, or nothing in particular. */
    NO,
    /** The sentence before tells of a bill or a plan, and this one goes on about it. */
    CONTINUED,
    /** The whole document is a bill, a draft or a consultation. */
    DOCUMENT,
    /** The document is the text of a law: what it speaks of as planned is its subject matter. */
    ENACTED
  }

  /**
   * Reads a clause in its sentence.
   *
   * @param changed whether the clause tells of a change: the past in it is then what has ended
   */
  Reading read(String clause, String sentence, Draft draft, boolean changed) {
    Optional<String> since = dateAfter("since", clause).or(() -> dateAfter("since", sentence));
    Optional<String> until =
        dateAfter("until", clause)
            .or(() -> lastOfPeriod(sentence.contains(";") ? clause : sentence));
    boolean begun = since.isPresent() && !begins(since.get(), sentence).isAfter(asOf);
    if (until.isPresent() && Dates.firstDay(until.get()).isBefore(asOf)) {
      return new Reading(Force.PAST, since.orElse(null));
    }
    if (proposed(clause, sentence, draft, begun)) {
      return new Reading(Force.PROPOSED, since.orElse(null));
    }
    if (!begun && (since.isPresent() || words.concept("not-yet").in(clause))) {
      return new Reading(Force.FUTURE, since.orElse(null));
    }
    boolean once =
        !changed && words.concept("once").in(clause) && !words.concept("currently").in(clause);
    return new Reading(once ? Force.PAST : Force.IN_FORCE, since.orElse(null));
  }

  /** A tax year may bear the number of the year in which it ends (Pakistan, Nepal, Australia). */
  private static LocalDate begins(String since, String sentence) {
    LocalDate first = Dates.firstDay(since);
    boolean named =
        TAX_YEAR.matcher(sentence).results().anyMatch(year -> year.group(1).equals(since));
    return named ? first.minusYears(1) : first;
  }

  private boolean proposed(String clause, String sentence, Draft draft, boolean begun) {
    if (draft == Draft.ENACTED && !tellsOfBills(sentence)) {
      return false;
    }
    if (draft == Draft.DOCUMENT) {
      return plans(clause) || !words.concept("currently").in(sentence);
    }
    boolean here =
        plans(clause)
            || (draft == Draft.CONTINUED && !begun)
            || (notAdopted(clause) && plans(sentence));
    return here && !adopted(sentence);
  }

  boolean tellsOfBills(String plain) {
    return words.concept("bill-title").in(plain) || words.concept("legislators").in(plain);
  }

  /** Whether a sentence is about something proposed and not adopted. */
  boolean proposes(String sentence) {
    return plans(sentence) && !adopted(sentence);
  }

  private boolean adopted(String plain) {
    List<Span> not = words.concept("not").find(plain);
    return words.concept("adopted").find(plain).stream()
        .anyMatch(act -> not.stream().noneMatch(no -> stopsShort(plain, no, act)));
  }

  /** "But nothing of it was adopted": what became of a plan, and no law. */
  private boolean notAdopted(String plain) {
    return words.concept("adopted").in(plain) && !adopted(plain);
  }

  private static boolean stopsShort(String plain, Span no, Span act) {
    if (no.end() > act.start()) {
      return false;
    }
    String gap = plain.substring(no.end(), act.start());
    return !gap.contains(",") && gap.strip().split(" +", -1).length <= DENIAL_REACH;
  }

  /** "Whoever intends to trade needs a licence" is no plan of a legislator. */
  private boolean plans(String plain) {
    String bare = words.concept("no-plan").blank(plain);
    List<Span> not = words.concept("not").find(bare);
    int denied = -1;
    for (Span plan : words.concept("proposed").find(bare)) {
      boolean goesOn =
          denied >= 0 && !SEPARATES.matcher(bare.substring(denied, plan.start())).find();
      if (!goesOn && not.stream().noneMatch(no -> denies(bare, no, plan))) {
        return true;
      }
      denied = plan.end();
    }
    return false;
  }

  /** "Nor is there a bill": what is not even planned. */
  private static boolean denies(String plain, Span no, Span plan) {
    return stopsShort(plain, no, plan)
        && BARE_PLAN.matcher(plain.substring(plan.start(), plan.end())).matches();
  }

  /** "From 15 November 2022 to 31 March 2023": days, for a year alone may be that of a tax. */
  private static Optional<String> lastOfPeriod(String plain) {
    List<Dates.Found> dates = Dates.in(plain);
    for (int i = 1; i < dates.size(); i++) {
      Dates.Found first = dates.get(i - 1);
      Dates.Found last = dates.get(i);
      if (last.date().length() == DAY
          && first.firstDay().isBefore(last.firstDay())
          && TO.matcher(plain.substring(first.end(), last.start())).matches()) {
        return Optional.of(last.date());
      }
    }
    return Optional.empty();
  }

  /** The date that follows one of a concept's words closely. */
  Optional<String> dateAfter(String concept, String plain) {
    Phrases markers = words.concept(concept);
    for (Span marker : markers.find(plain)) {
      for (Dates.Found date : Dates.in(plain)) {
        int gap = date.start() - marker.end();
        if (gap >= 0
            && gap <= DATE_REACH
            && !RANGE.matcher(plain.substring(marker.end(), date.start())).find()) {
          return Optional.of(date.date());
        }
      }
    }
    return Optional.empty();
  }
}
