package org.lexatlas.activities.corpus;

import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.SourceType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads front matter and sidecars. A value that cannot be meant is an {@link UnusableFile} that
 * names the key and the fix; keys of other programs are passed over, with a remark.
 */
final class HeaderReader {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_]{1,80}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}([-_][A-Za-z0-9]+)*");

  private final Predicate<String> countries;

  /** The predicate says whether a jurisdiction of that code exists. */
  HeaderReader(Predicate<String> countries) {
    this.countries = countries;
  }

  /** What a header says, and a remark on each key that is not read. */
  record Read(DocumentHeader header, List<String> remarks) {

    static final Read NOTHING = new Read(DocumentHeader.EMPTY, List.of());
  }

  Read read(String yaml) {
    JsonNode root;
    try {
      root = YAML.readTree(yaml);
    } catch (JacksonException e) {
      throw new UnusableFile("header: not YAML (" + e.getOriginalMessage() + "); write key: value");
    }
    if (root == null || root.isMissingNode() || root.isNull()) {
      return Read.NOTHING;
    }
    if (!root.isObject()) {
      throw new UnusableFile("header: not a list of keys; write lines such as country: KZ");
    }
    List<String> remarks =
        root.propertyNames().stream()
            .filter(key -> !UnknownKey.KNOWN.contains(key))
            .map(UnknownKey::remark)
            .toList();
    return new Read(header(root), remarks);
  }

  /** All that is wrong is told at once. */
  private DocumentHeader header(JsonNode root) {
    var faults = new ArrayList<String>();
    var header =
        new DocumentHeader(
            read(root, "url", HeaderReader::url, faults),
            read(root, "title", title -> title, faults),
            read(root, "date", HeaderReader::date, faults),
            read(root, "type", HeaderReader::type, faults),
            read(root, "country", this::country, faults),
            read(root, "topic", HeaderReader::topic, faults),
            read(root, "language", HeaderReader::language, faults));
    if (!faults.isEmpty()) {
      throw new UnusableFile(String.join("; ", faults));
    }
    return header;
  }

  /** A value as it is meant. */
  private interface Meaning<T> {
    @Nullable T of(@Nullable String value);
  }

  private static <T> @Nullable T read(
      JsonNode root, String key, Meaning<T> meaning, List<String> faults) {
    try {
      return meaning.of(value(root, key));
    } catch (UnusableFile fault) {
      faults.add(String.valueOf(fault.getMessage()));
      return null;
    }
  }

  private static @Nullable String value(JsonNode root, String key) {
    JsonNode node = root.get(key);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isValueNode()) {
      throw new UnusableFile(key + ": one value is expected, not a list or a map");
    }
    String text = node.asString().strip();
    return text.isEmpty() ? null : text;
  }

  static @Nullable String url(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      URI uri = URI.create(value);
      if (uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()))) {
        return value;
      }
    } catch (IllegalArgumentException e) {
      // reported below, with the fix
    }
    throw new UnusableFile("url: '" + value + "' is no web address; write https://host/path");
  }

  static @Nullable String date(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      if (DATE.matcher(value).matches()) {
        DocumentHeader.firstDay(value);
        return value;
      }
    } catch (DateTimeException e) {
      // reported below, with the fix
    }
    throw new UnusableFile("date: '" + value + "' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
  }

  private static @Nullable SourceType type(@Nullable String value) {
    return value == null
        ? null
        : SourceType.of(value)
            .orElseThrow(
                () ->
                    new UnusableFile(
                        "type: '"
                            + value
                            + "' is unknown; write law, regulator, government,"
                            + " law_firm, news, industry or blog"));
  }

  private @Nullable String country(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String code = value.toUpperCase(Locale.ROOT);
    if (!countries.test(code)) {
      throw new UnusableFile(
          "country: '" + value + "' is unknown; write a code such as KZ, EU, XK or KZ-AIFC");
    }
    return code;
  }

  private static @Nullable String topic(@Nullable String value) {
    if (value != null && !TOPIC.matcher(value).matches()) {
      throw new UnusableFile(
          "topic: '" + value + "' is no topic id; write one such as Retail_Trading_Status");
    }
    return value;
  }

  private static @Nullable String language(@Nullable String value) {
    if (value != null && !LANGUAGE.matcher(value).matches()) {
      throw new UnusableFile(
          "language: '" + value + "' is no language code; write one such as en or ru");
    }
    return value == null ? null : value.split("[-_]", 2)[0];
  }
}
