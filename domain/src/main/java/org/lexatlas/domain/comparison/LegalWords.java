package org.lexatlas.domain.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that turn what a legal statement says, in the languages that are read. */
final class LegalWords {

  static final Set<String> NEGATORS =
      Set.of(
          "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "non", "lack",
          "lacks", "cannot", "не", "нет", "ни", "нельзя", "никто", "nunca", "ni", "ningún",
          "ninguna", "ninguno", "tampoco", "jamás", "ne", "pas", "jamais", "aucun", "aucune",
          "nicht", "kein", "keine", "keinen", "keiner", "nie", "niemand", "não", "nem", "nenhum",
          "nenhuma");

  /** Each modal, put into English. */
  static final Map<String, String> MODALS =
      Map.ofEntries(
          Map.entry("may", "may"),
          Map.entry("might", "might"),
          Map.entry("can", "can"),
          Map.entry("cannot", "can"),
          Map.entry("could", "could"),
          Map.entry("should", "should"),
          Map.entry("will", "will"),
          Map.entry("would", "would"),
          Map.entry("shall", "shall"),
          Map.entry("must", "must"),
          Map.entry("require", "must"),
          Map.entry("requires", "must"),
          Map.entry("required", "must"),
          Map.entry("mandatory", "must"),
          Map.entry("compulsory", "must"),
          Map.entry("obligatory", "must"),
          Map.entry("obliged", "must"),
          Map.entry("obligated", "must"),
          Map.entry("optional", "may"),
          Map.entry("voluntary", "may"),
          Map.entry("может", "may"),
          Map.entry("могут", "may"),
          Map.entry("вправе", "may"),
          Map.entry("должен", "must"),
          Map.entry("должны", "must"),
          Map.entry("обязан", "must"),
          Map.entry("обязаны", "must"),
          Map.entry("puede", "may"),
          Map.entry("pueden", "may"),
          Map.entry("podrá", "may"),
          Map.entry("podrán", "may"),
          Map.entry("debe", "must"),
          Map.entry("deben", "must"),
          Map.entry("deberá", "shall"),
          Map.entry("deberán", "shall"),
          Map.entry("peut", "may"),
          Map.entry("peuvent", "may"),
          Map.entry("doit", "must"),
          Map.entry("doivent", "must"),
          Map.entry("kann", "can"),
          Map.entry("können", "can"),
          Map.entry("darf", "may"),
          Map.entry("dürfen", "may"),
          Map.entry("muss", "must"),
          Map.entry("müssen", "must"),
          Map.entry("soll", "should"),
          Map.entry("sollen", "should"),
          Map.entry("pode", "may"),
          Map.entry("podem", "may"),
          Map.entry("deve", "must"),
          Map.entry("devem", "must"));

  private static final Map<String, Integer> STRENGTH =
      Map.of(
          "may", 0, "might", 0, "can", 0, "could", 0, "should", 1, "would", 1, "will", 2, "shall",
          2, "must", 2);

  static final Pattern FORBIDDING =
      Pattern.compile(
          "(?<!\\p{L})(?:prohib|bans?(?!\\p{L})|banned|banning|forbid|forbad|outlaw|illegal|unlawful"
              + "|(?:is|are|constitutes?|commits?|be) an offen[cs]e|punishable|criminali[sz]ed"
              + "|disallow|запрещ|запрет|незакон|prohíb|interdi|interdit|verbot|verbiet|proíb|proib"
              + "|ilegal|illégal|illicit)");

  /** Phrases that limit what is said, by kind. Taken out before negations are looked for. */
  static final Phrases QUALIFIERS =
      new Phrases()
          .with(
              "UPPER_LIMIT",
              "no more than|not more than|no greater than|not greater than|no higher than"
                  + "|not higher than|no later than|not later than|not exceed|not to exceed"
                  + "|not exceeding|up to|at most|max|maximum|less than|fewer than|lower than"
                  + "|capped at|не более|hasta|höchstens")
          .with(
              "LOWER_LIMIT",
              "no less than|not less than|no fewer than|not fewer than|no lower than"
                  + "|not lower than|no earlier than|not earlier than|at least|min|minimum"
                  + "|more than|greater than|higher than|exceeding|не менее|al menos|mindestens")
          .with(
              "EXCEPTION",
              "unless|except|excepting|excluding|other than|save for|save as|кроме|salvo|excepto"
                  + "|sauf|außer|exceto")
          .with("ONLY", "only|solely|exclusively|только|solo|nur")
          .with("WITHOUT", "without|без|sin|sans|ohne|sem")
          .with("CONDITION", "if|provided that|subject to|on condition|если|falls")
          .with("BEFORE", "until|prior to|before|до")
          .with("AFTER", "after|после");

  /** Something changed, and the statement says so. */
  static final Pattern CHANGE =
      Pattern.compile(
          "(?<!\\p{L})(?:no longer(?!\\p{L})|lift(?:s|ed)?(?!\\p{L})|repeal|revok|replac|supersed|ended(?!\\p{L})"
              + "|ends(?!\\p{L})|abolish|amend|raised(?!\\p{L})|lowered(?!\\p{L})|increased(?!\\p{L})"
              + "|reduced(?!\\p{L})|extended(?!\\p{L})|since(?!\\p{L})|as of(?!\\p{L})|now(?!\\p{L})|with effect from(?!\\p{L})"
              + "|cancel|ceased(?!\\p{L})|removed(?!\\p{L})|отмен|утратил|derog|abrog"
              + "|aufgehoben|revog)");

  /** Something ended, and the statement says so. */
  static final Pattern END =
      Pattern.compile(
          "(?<!\\p{L})(?:no longer(?!\\p{L})|lift(?:s|ed)?(?!\\p{L})|repeal|revok|replac|supersed|ended(?!\\p{L})"
              + "|ends(?!\\p{L})|ending(?!\\p{L})|abolish|ceased(?!\\p{L})|removed(?!\\p{L})|отмен|утратил"
              + "|(?:is|are|was|were|been|stands?)(?: (?:hereby|now|formally|also|accordingly|thereby))?"
              + " (?:deleted|struck out|gone|withdrawn|over)(?!\\p{L})"
              + "|derog|abrog|aufgehoben|revog)");

  private LegalWords() {}

  /** 0 allows, 1 advises, 2 binds. */
  static int strength(List<String> modals) {
    return modals.stream().mapToInt(modal -> STRENGTH.getOrDefault(modal, 0)).max().orElse(0);
  }
}
