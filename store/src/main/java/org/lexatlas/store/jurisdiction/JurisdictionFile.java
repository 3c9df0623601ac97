package org.lexatlas.store.jurisdiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.jurisdiction.Jurisdiction.Kind;

/**
 * Reads {@code jurisdictions.csv}: a header, then one place a line. No field holds a comma, so
 * there is no quoting; a line with another number of fields is an error that names the line.
 */
final class JurisdictionFile {

  static final String HEADER = "code,alpha3,numeric,name,region,sub_region,kind,parent";

  private static final int FIELDS = 8;

  private JurisdictionFile() {}

  /** The places, in the order of the file: a zone comes after the country it lies in. */
  static List<Jurisdiction> parse(String csv) {
    List<String> lines = csv.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException("jurisdictions.csv, line 1: must be " + HEADER);
    }
    var places = new ArrayList<Jurisdiction>();
    for (int i = 1; i < lines.size(); i++) {
      places.add(place(lines.get(i), i + 1));
    }
    return places;
  }

  private static Jurisdiction place(String line, int number) {
    String[] fields = line.split(",", -1);
    if (fields.length != FIELDS) {
      throw broken(number, "has " + fields.length + " fields, must have " + FIELDS);
    }
    return new Jurisdiction(
        required(fields[0], "code", number),
        optional(fields[1]),
        optional(fields[2]),
        required(fields[3], "name", number),
        required(fields[4], "region", number),
        required(fields[5], "sub_region", number),
        kind(fields[6], number),
        optional(fields[7]));
  }

  private static Kind kind(String text, int number) {
    return Arrays.stream(Kind.values())
        .filter(kind -> word(kind).equals(text))
        .findFirst()
        .orElseThrow(() -> broken(number, "kind is '" + text + "', must be one of " + kinds()));
  }

  private static String kinds() {
    return Arrays.stream(Kind.values())
        .map(JurisdictionFile::word)
        .collect(Collectors.joining(", "));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String required(String field, String name, int number) {
    if (field.isBlank()) {
      throw broken(number, name + " is empty");
    }
    return field;
  }

  private static @Nullable String optional(String field) {
    return field.isEmpty() ? null : field;
  }

  private static IllegalArgumentException broken(int number, String what) {
    return new IllegalArgumentException("jurisdictions.csv, line " + number + ": " + what);
  }
}
