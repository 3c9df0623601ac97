package org.lexatlas.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lexatlas.api.ApiApplication;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.worker.WorkerApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Workers and apis as they are deployed, on any servers: in this JVM, or as processes. */
final class Hosts {

  private final DatabaseSettings database;
  private final String temporal;
  private final String namespace;

  Hosts(DatabaseSettings database, String temporal, String namespace) {
    this.namespace = namespace;
    this.database = database;
    this.temporal = temporal;
  }

  ConfigurableApplicationContext worker(String... more) {
    return Applications.started(
        new SpringApplicationBuilder(WorkerApplication.class).web(WebApplicationType.NONE),
        arguments(more));
  }

  ConfigurableApplicationContext api(String... more) {
    var arguments = arguments(more);
    arguments.add("--server.port=0");
    return Applications.started(new SpringApplicationBuilder(ApiApplication.class), arguments);
  }

  /** A worker that can be killed: a process of its own. */
  Process workerProcess(String... more) {
    var arguments = arguments(more);
    arguments.add("--spring.main.web-application-type=none");
    return process(WorkerApplication.class, arguments);
  }

  /** An api in a process of its own. */
  Process apiProcess(int port, String... more) {
    var arguments = arguments(more);
    arguments.add("--server.port=" + port);
    return process(ApiApplication.class, arguments);
  }

  private static Process process(Class<?> main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Settings of tests first; later ones win. */
  private List<String> arguments(String... more) {
    var byName = new LinkedHashMap<String, String>();
    Stream.concat(
            Stream.of(
                "--lexatlas.database.url=" + database.url(),
                "--lexatlas.database.user=" + database.user(),
                "--lexatlas.database.password=" + database.password(),
                "--lexatlas.corpus.samples=off",
                "--lexatlas.provider=simulated",
                "--lexatlas.run.open-window=0s",
                "--spring.temporal.connection.target=" + temporal,
                "--spring.temporal.namespace=" + namespace,
                "--spring.main.banner-mode=off",
                "--logging.level.root=error"),
            Stream.of(more))
        .forEach(setting -> byName.put(setting.substring(0, setting.indexOf('=')), setting));
    return new ArrayList<>(byName.values());
  }
}
