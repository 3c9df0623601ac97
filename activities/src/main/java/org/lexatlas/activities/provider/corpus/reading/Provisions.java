package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/** In which provisions of an act each of its sentences stands: "Part III", "section 10". Pure. */
final class Provisions {

  /** An article that is numbered and not named: "10. A person ...". */
  private static final Pattern BARE = Pattern.compile("^(\\d{1,3}[a-np-z]{0,2})\\.(?=\\s|$)");

  /** What such an article may be called besides: "пункт 9". */
  private static final List<String> BARE_KINDS = List.of(ProvisionNumbers.ARTICLE, "пун");

  /** "(2) An application ...", "11. (1) A person ...". */
  private static final Pattern NUMBERED = Pattern.compile("[.:)\\s–—-]*(\\(\\d{1,2}\\))");

  private static final String SUBSECTION = "subsection";

  /** "Section 45 of the Banking Act applies": spoken of, and not opened. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "\\s*(?:of|to|and|or|in|is|are|does|do|has|shall|may|will|also|applies|apply|comes?|takes?|commences?"
              + "|der|des|dieser|gilt|gelten|tritt|treten|ist|sind|du|de|del|da|do|est|entr\\p{L}+|s'|es|se"
              + "|настоящ\\p{L}+|закон\\p{L}+|вступа\\p{L}+|применя\\p{L}+|стать\\p{L}+)(?!\\p{L})");

  private final Map<Sentence, Map<String, String>> standing = new HashMap<>();

  private Provisions() {}

  static Provisions of(SourceText document, Vocabulary words) {
    Map<Sentence, List<Named>> openings = new LinkedHashMap<>();
    document.sentences().forEach(s -> openings.computeIfAbsent(s, at -> opening(at, words)));
    boolean named =
        openings.values().stream()
            .flatMap(List::stream)
            .anyMatch(opening -> opening.kind().equals(ProvisionNumbers.ARTICLE));
    var provisions = new Provisions();
    Map<String, String> now = new HashMap<>();
    openings.forEach(
        (sentence, opened) -> {
          open(now, sentence.plain(), opened, !named);
          provisions.standing.put(sentence, Map.copyOf(now));
        });
    return provisions;
  }

  private static void open(
      Map<String, String> now, String plain, List<Named> opened, boolean unnamed) {
    int end = 0;
    for (Named provision : opened) {
      open(now, provision.kind(), provision.numbers().iterator().next());
      end = provision.span().end();
    }
    Matcher bare = BARE.matcher(plain);
    if (unnamed && bare.find()) {
      BARE_KINDS.forEach(kind -> open(now, kind, ProvisionNumbers.number(bare.group(1))));
      end = bare.end();
    }
    Matcher numbered = NUMBERED.matcher(plain).region(end, plain.length());
    if (numbered.lookingAt() && now.containsKey(ProvisionNumbers.ARTICLE)) {
      now.put(SUBSECTION, now.get(ProvisionNumbers.ARTICLE) + numbered.group(1));
    }
  }

  private static void open(Map<String, String> now, String kind, String number) {
    String whole = number.replaceAll("\\(.*", "");
    now.put(kind, whole);
    if (kind.equals(ProvisionNumbers.ARTICLE)) {
      now.put(SUBSECTION, number);
    }
  }

  /** Whether the sentence stands in none that is numbered. */
  boolean none(Sentence sentence) {
    return standing.getOrDefault(sentence, Map.of()).isEmpty();
  }

  /** Whether any sentence stands in one of these. */
  boolean have(Named these) {
    return standing.keySet().stream().anyMatch(sentence -> within(sentence, these));
  }

  /** Whether the sentence stands in one of these. */
  boolean within(Sentence sentence, Named these) {
    Map<String, String> in = standing.getOrDefault(sentence, Map.of());
    boolean subsection =
        these.kind().equals(ProvisionNumbers.ARTICLE)
            && these.numbers().contains(in.getOrDefault(SUBSECTION, ""));
    return subsection || these.numbers().contains(in.getOrDefault(these.kind(), ""));
  }

  /** The provision that begins with the sentence. */
  private static List<Named> opening(Sentence sentence, Vocabulary words) {
    return ProvisionNumbers.in(sentence.plain(), words).stream()
        .filter(named -> named.span().start() == 0 && named.numbers().size() == 1)
        .filter(named -> !spokenOf(sentence.plain().substring(named.span().end())))
        .toList();
  }

  private static boolean spokenOf(String after) {
    return SPOKEN_OF.matcher(after).lookingAt();
  }
}
