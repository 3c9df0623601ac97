package org.lexatlas.api.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Path and query of a page of ours, where the whole state of a list stands in the query. */
public final class Address {

  private final String path;
  private final Map<String, List<String>> query = new LinkedHashMap<>();

  private Address(String path) {
    this.path = path;
  }

  public static Address of(String path) {
    return new Address(path);
  }

  /** The same with a parameter; nothing, or an empty text, takes it away. */
  public Address with(String name, @Nullable Object value) {
    return with(name, value == null ? List.of() : List.of(value.toString()));
  }

  public Address without(String name) {
    return with(name, List.of());
  }

  /** The same with a parameter that may have several values. */
  public Address with(String name, List<String> values) {
    var copy = new Address(path);
    copy.query.putAll(query);
    var kept = values.stream().filter(value -> !value.isBlank()).toList();
    if (kept.isEmpty()) {
      copy.query.remove(name);
    } else {
      copy.query.put(name, kept);
    }
    return copy;
  }

  /** Encoded, such as {@code /runs?state=FAILED}. */
  @Override
  public String toString() {
    String words =
        query.entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().stream()
                        .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return words.isEmpty() ? path : path + "?" + words;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
