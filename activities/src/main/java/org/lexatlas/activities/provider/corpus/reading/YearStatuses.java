package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Statuses that bear a year ({@code Exchanging-2028}): a sentence that names years tells one only
 * where it names that year, or the year before, of which the data are exchanged (OECD, Crypto-Asset
 * Reporting Framework: within nine months after the year); of the year before alone, and of "the
 * following year", it tells the year after. Other words may outweigh the year where an example is
 * all but the same. Pure.
 */
final class YearStatuses {

  private static final Pattern BEARING = Pattern.compile(".*-(20\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private YearStatuses() {}

  /**
   * The shares of what a sentence can tell, those of other years given to the rest.
   *
   * @param yearAfter whether it speaks of the year after the one that it names
   */
  static Map<String, Double> possible(Map<String, Double> likely, String said, boolean yearAfter) {
    Map<String, Integer> bearing = bearing(likely.keySet());
    if (bearing.isEmpty()) {
      return likely;
    }
    int first = Collections.min(bearing.values());
    Set<Integer> named =
        YEAR.matcher(said)
            .results()
            .map(MatchResult::group)
            .map(Integer::valueOf)
            .filter(year -> year >= first - 1)
            .collect(toSet());
    Map<String, Double> possible = new LinkedHashMap<>(likely);
    bearing.forEach(
        (status, year) -> {
          boolean itself = named.contains(year) && !(yearAfter && named.size() == 1);
          if (!named.isEmpty() && !itself && !named.contains(year - 1)) {
            possible.remove(status);
          }
        });
    double left = possible.values().stream().mapToDouble(Double::doubleValue).sum();
    possible.replaceAll((status, share) -> share / left);
    return possible;
  }

  private static Map<String, Integer> bearing(Set<String> statuses) {
    Map<String, Integer> bearing = new LinkedHashMap<>();
    for (String status : statuses) {
      var year = BEARING.matcher(status);
      if (year.matches()) {
        bearing.put(status, Integer.valueOf(year.group(1)));
      }
    }
    return bearing;
  }
}
