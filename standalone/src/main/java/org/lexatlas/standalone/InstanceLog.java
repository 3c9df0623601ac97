package org.lexatlas.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Sends all logging to a file from the beginning, before Spring is up: standard output belongs to
 * the commands.
 */
final class InstanceLog {

  private InstanceLog() {}

  /** The settings that make Spring write the same file. */
  static Map<String, Object> properties(Path file) {
    return Map.of("logging.file.name", file.toString(), "logging.threshold.console", "OFF");
  }

  static void open(Path file) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("log", properties(file)));
    var logFile = LogFile.get(environment);
    new LoggingSystemProperties(environment).apply(logFile);
    var system = LoggingSystem.get(InstanceLog.class.getClassLoader());
    system.beforeInitialize();
    system.initialize(new LoggingInitializationContext(environment), null, logFile);
  }
}
