package org.lexatlas.standalone;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import org.springframework.beans.BeansException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.util.unit.DataSize;

/** What a failed start says of a setting, without the path to it. */
final class RefusedSetting {

  private RefusedSetting() {}

  /** Empty where it failed for another reason. */
  static Optional<BadSetting> in(RuntimeException failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof BindException)) {
      if (cause instanceof IllegalArgumentException && !(failure instanceof BeansException)) {
        return Optional.empty();
      }
      if (cause instanceof IllegalArgumentException refused) {
        return Optional.of(new BadSetting(String.valueOf(refused.getMessage())));
      }
      cause = cause.getCause();
    }
    return cause instanceof BindException unbound
        ? Optional.of(new BadSetting(words(unbound)))
        : Optional.empty();
  }

  private static String words(BindException unbound) {
    @Nullable ConfigurationProperty property = unbound.getProperty();
    if (property == null) { // what the settings say of each other
      Throwable deepest = unbound;
      while (deepest.getCause() != null) {
        deepest = deepest.getCause();
      }
      return String.valueOf(deepest.getMessage());
    }
    return "%s must be %s, not '%s'."
        .formatted(
            unbound.getName(),
            wanted(unbound.getTarget().getType().resolve(Object.class)),
            property.getValue());
  }

  private static String wanted(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type == Duration.class) {
      return "a time such as 500ms, 30s, 5m or 24h";
    }
    if (type == DataSize.class) {
      return "a size such as 512KB or 64MB";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    return type == int.class || type == Integer.class || type == long.class || type == Long.class
        ? "a whole number"
        : "a number";
  }
}
