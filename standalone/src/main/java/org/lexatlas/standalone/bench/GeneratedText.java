package org.lexatlas.standalone.bench;

import java.util.List;
import java.util.Random;

/** Text that reads like notices on crypto-assets and means nothing; the same for the same seed. */
final class GeneratedText {

  private static final List<String> WHO =
      List.of("A provider", "The bank", "No person", "Every issuer", "The Authority", "A miner");
  private static final List<String> DOES =
      List.of("shall register", "may offer", "must not advertise", "shall report", "reviews");
  private static final List<String> WHAT =
      List.of(
          "crypto-assets",
          "virtual asset services",
          "stablecoins",
          "derivatives on digital assets",
          "the custody of client tokens",
          "payments in bitcoin");
  private static final List<String> HOW =
      List.of(
          "with the Commission",
          "to retail clients",
          "before the first of March",
          "under section 12 of the Act",
          "without delay",
          "in the manner laid down by circular");

  private GeneratedText() {}

  static String of(Random random, int characters) {
    var text = new StringBuilder(characters + 120);
    while (text.length() < characters) {
      text.append(pick(WHO, random))
          .append(' ')
          .append(pick(DOES, random))
          .append(' ')
          .append(pick(WHAT, random))
          .append(' ')
          .append(pick(HOW, random))
          .append(", number ")
          .append(random.nextInt(1_000_000))
          .append(".")
          .append(random.nextInt(6) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
