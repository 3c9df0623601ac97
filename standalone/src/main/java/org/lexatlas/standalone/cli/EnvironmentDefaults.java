package org.lexatlas.standalone.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that say where things are can be set in the environment: {@code LEXATLAS_DATA_DIR}. */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private static final Set<String> OPTIONS =
      Set.of(
          "--data-dir",
          "--api-url",
          "--port",
          "--offline",
          "--temporal-kind",
          "--temporal-address",
          "--temporal-ui-url",
          "--database-url",
          "--database-user",
          "--database-password");

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !OPTIONS.contains(option.longestName())) {
      return null;
    }
    var name = option.longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    var value = environment.get("LEXATLAS_" + name);
    return value == null || value.isBlank() ? null : value;
  }
}
