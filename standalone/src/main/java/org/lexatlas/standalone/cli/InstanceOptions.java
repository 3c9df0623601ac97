package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.InstanceSettings;
import org.lexatlas.standalone.InstanceSettings.GivenDatabase;
import org.lexatlas.standalone.SettingNames;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.temporal.TemporalKind;
import org.lexatlas.standalone.temporal.TemporalWish;
import picocli.CommandLine.Option;

/** How an instance is to be started, for the commands that start one. */
final class InstanceOptions {

  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "API and console (default 8080, or the next free one).")
  private @Nullable Integer port;

  @Option(names = "--offline", description = "Download nothing.")
  private boolean offline;

  @Option(
      names = "--temporal-kind",
      paramLabel = "KIND",
      description = "executable, address or memory; also changes the kind of a data folder.")
  private @Nullable String temporalKind;

  @Option(
      names = "--temporal-address",
      paramLabel = "HOST:PORT",
      description = "A Temporal server that runs already.")
  private @Nullable String temporalAddress;

  @Option(
      names = "--temporal-ui-url",
      paramLabel = "URL",
      description = "The web UI of that server.")
  private @Nullable String temporalUiUrl;

  @Option(
      names = "--database-url",
      paramLabel = "JDBC-URL",
      description = "A PostgreSQL that runs already, instead of an embedded one.")
  private @Nullable String databaseUrl;

  @Option(names = "--database-user", paramLabel = "NAME", description = "Default lexatlas.")
  private @Nullable String databaseUser;

  @Option(
      names = "--database-password",
      paramLabel = "WORD",
      description = "Better in LEXATLAS_DATABASE_PASSWORD, which other users cannot see.")
  private @Nullable String databasePassword;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Any other setting by its Spring name, such as lexatlas.corpus.samples=off.")
  private Map<String, String> properties = new LinkedHashMap<>();

  InstanceSettings settings(DataFolder folder) {
    var kind = temporalKind == null ? null : TemporalKind.of(temporalKind);
    properties.keySet().forEach(SettingNames::check);
    if (port != null && (port < 1 || port > LAST_PORT)) {
      throw new BadSetting("--port must be from 1 to %d, not %d.".formatted(LAST_PORT, port));
    }
    return new InstanceSettings(
        folder,
        new TemporalWish(kind, temporalAddress, temporalUiUrl, offline),
        databaseUrl == null
            ? null
            : new GivenDatabase(
                databaseUrl,
                databaseUser == null ? "lexatlas" : databaseUser,
                databasePassword == null ? "" : databasePassword),
        port == null ? InstanceSettings.PORT : port,
        Map.copyOf(properties));
  }

  /** The same options for another process; the password is not among them. */
  List<String> arguments() {
    var arguments = new ArrayList<String>();
    add(arguments, "--port", port);
    add(arguments, "--temporal-kind", temporalKind);
    add(arguments, "--temporal-address", temporalAddress);
    add(arguments, "--temporal-ui-url", temporalUiUrl);
    add(arguments, "--database-url", databaseUrl);
    add(arguments, "--database-user", databaseUser);
    if (offline) {
      arguments.add("--offline");
    }
    properties.forEach((name, value) -> add(arguments, "--set", name + "=" + value));
    return arguments;
  }

  /** What must not show in a list of processes. */
  Map<String, String> secrets() {
    return databasePassword == null
        ? Map.of()
        : Map.of("LEXATLAS_DATABASE_PASSWORD", databasePassword);
  }

  private static void add(List<String> arguments, String name, @Nullable Object value) {
    if (value != null) {
      arguments.add(name + "=" + value);
    }
  }
}
