package org.lexatlas.standalone;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return causes(failure)
        .filter(BindException.class::isInstance)
        .map(unbound -> words((BindException) unbound))
        .findFirst()
        .or(() -> saidByAPart(failure))
        .map(BadSetting::new);
  }

  /** What a part of the program says of its setting when it is made. */
  private static Optional<String> saidByAPart(RuntimeException failure) {
    return failure instanceof BeansException
        ? causes(failure)
            .dropWhile(BeansException.class::isInstance)
            .limit(1)
            .filter(IllegalArgumentException.class::isInstance)
            .map(refused -> String.valueOf(refused.getMessage()))
            .findFirst()
        : Optional.empty();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static String words(BindException unbound) {
    @Nullable ConfigurationProperty property = unbound.getProperty();
    if (property == null) { // what the settings say of each other
      Throwable deepest = causes(unbound).reduce((cause, deeper) -> deeper).orElse(unbound);
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
