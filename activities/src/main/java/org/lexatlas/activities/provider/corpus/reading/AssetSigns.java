package org.lexatlas.activities.provider.corpus.reading;

import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * Whether a text that names no crypto-asset is on them all the same: "22 apps of unregistered
 * exchanges were cut off, and a wallet was fined". Pure.
 */
final class AssetSigns {

  /** One alone is of other fields too. */
  private static final int TRACES = 2;

  private static final int STEM = 4;

  private AssetSigns() {}

  /** A word that only this field has, or two that others have too, not counting their forms. */
  static boolean in(SourceText document, Vocabulary words) {
    return plain(document).anyMatch(words.concept("asset-sign")::in)
        || plain(document)
                .flatMap(
                    text -> words.concept("asset-trace").find(text).stream().map(at -> at.of(text)))
                .map(AssetSigns::stem)
                .distinct()
                .limit(TRACES)
                .count()
            == TRACES;
  }

  /** "Wallet" and "cold wallets" are one. */
  private static String stem(String trace) {
    String word = trace.substring(trace.lastIndexOf(' ') + 1);
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static Stream<String> plain(SourceText document) {
    return Stream.concat(
        Stream.of(PlainWords.of(document.title())),
        document.sentences().stream().map(Sentence::plain));
  }
}
