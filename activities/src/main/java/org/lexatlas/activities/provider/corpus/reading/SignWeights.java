package org.lexatlas.activities.provider.corpus.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.store.Resource;

/**
 * How much each sign counts, as {@code lexatlas evaluate --weigh} learned it: a line each with the
 * sign's word and its weight, a tabulator between. Immutable.
 */
final class SignWeights {

  private static final String FILE = "status-weights.tsv";

  private static final SignWeights OF_THE_PROGRAM = parse(Resource.list(FILE));

  private final Map<Sign, Double> weights;

  private SignWeights(Map<Sign, Double> weights) {
    this.weights = weights;
  }

  static SignWeights ofTheProgram() {
    return OF_THE_PROGRAM;
  }

  /**
   * Reads weights; lines that begin with {@code #} are passed over.
   *
   * @throws IllegalArgumentException when a sign has none, or a line names no sign
   */
  static SignWeights parse(List<String> lines) {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (String line : lines) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2) {
          throw new IllegalArgumentException(
              "%s: '%s' must be a sign and its weight, with a tabulator between"
                  .formatted(FILE, line));
        }
        weights.put(sign(columns[0]), Double.valueOf(columns[1]));
      }
    }
    for (Sign sign : Sign.values()) {
      if (!weights.containsKey(sign)) {
        throw new IllegalArgumentException(FILE + ": '" + sign.word() + "' has no weight");
      }
    }
    return new SignWeights(weights);
  }

  private static Sign sign(String word) {
    for (Sign sign : Sign.values()) {
      if (sign.word().equals(word)) {
        return sign;
      }
    }
    throw new IllegalArgumentException(FILE + ": there is no sign '" + word + "'");
  }

  /** The sum of the signs, each times its weight: to be compared with that of other statuses. */
  double score(Map<Sign, Double> signs) {
    return signs.entrySet().stream()
        .mapToDouble(sign -> sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0))
        .sum();
  }
}
