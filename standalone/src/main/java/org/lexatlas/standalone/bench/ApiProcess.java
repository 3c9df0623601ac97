package org.lexatlas.standalone.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lexatlas.api.ApiApplication;

/** An api as it is deployed, in a process of its own, so that what it costs is known. */
final class ApiProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private final Process process;
  private final String url;

  private ApiProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Starts one on these servers, and returns when it answers. */
  static ApiProcess start(String databaseUrl, String temporalAddress) {
    int port = freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(mainClass());
    command.add("--server.port=" + port);
    command.add("--lexatlas.database.url=" + databaseUrl);
    command.add("--lexatlas.database.user=postgres");
    command.add("--lexatlas.database.password=postgres");
    command.add("--spring.temporal.connection.target=" + temporalAddress);
    command.add("--logging.level.root=error");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      var api = new ApiProcess(process, "http://127.0.0.1:" + port);
      api.await();
      return api;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The api's own main class: out of the jar that this program was started from, or beside it. */
  private static List<String> mainClass() {
    String classPath = System.getProperty("java.class.path");
    String api = ApiApplication.class.getName();
    return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
        ? List.of("-Dloader.main=" + api, "-cp", classPath, LAUNCHER)
        : List.of("-cp", classPath, api);
  }

  private void await() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var asked = HttpRequest.newBuilder(URI.create(url + "/api/v1/health")).build();
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          if (client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // it is still starting
        }
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    throw new IllegalStateException("the api did not come up on " + url);
  }

  String url() {
    return url;
  }

  /** The processor time that it has used. */
  Duration cpu() {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
