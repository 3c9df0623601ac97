package org.lexatlas.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.standalone.LexatlasApplication;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.Pause;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.standalone.folder.ServerProcess;
import org.lexatlas.standalone.folder.ServerUnavailable;

/**
 * Starts an instance in a process of its own, which stays when this one and its terminal end. What
 * it says while starting is passed on.
 */
final class DetachedInstance {

  /**
   * As {@code ./lexatlas up} has it, where nobody decides the memory: with PostgreSQL and Temporal
   * beside it all stays below 1.5 GiB.
   */
  private static final String MEMORY = "-Xmx640m";

  private static final Pattern DECIDED = Pattern.compile("-Xm|Heap|RAM");

  /** A download of 45 MB over a slow line is part of a first start. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /**
   * Job control gives the instance a process group of its own, so that Ctrl-C here does not reach
   * it; nohup keeps it when the terminal closes.
   */
  private static final String DETACH = "set -m; nohup \"$@\" >>\"$0\" 2>&1 </dev/null & echo $!";

  private final DataFolder folder;
  private final Output output;

  DetachedInstance(DataFolder folder, Output output) {
    this.folder = folder;
    this.output = output;
  }

  /**
   * Returns when the instance's API answers. When another process starts an instance on the same
   * folder at the same time, that one is taken.
   *
   * @throws ServerUnavailable when it does not come up; why was passed on
   */
  RunningInstance start(InstanceOptions options) {
    output.say("Nothing runs on " + folder.path() + ": starting an instance.");
    var log = folder.logs().resolve("instance.log");
    try {
      Files.createDirectories(folder.logs());
      Files.deleteIfExists(log);
      Files.createFile(log);
      return await(launch(log, options), log);
    } catch (IOException e) {
      throw new ServerUnavailable("An instance cannot be started: " + e.getMessage(), e);
    }
  }

  private ProcessHandle launch(Path log, InstanceOptions options) throws IOException {
    var command = new ArrayList<>(List.of("bash", "-c", DETACH, log.toString()));
    command.addAll(java());
    command.addAll(List.of("up", "--data-dir=" + folder.path()));
    command.addAll(options.arguments());
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(options.secrets());
    var shell = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var pid = new String(shell.getInputStream().readAllBytes(), UTF_8).strip();
    try {
      return ProcessHandle.of(Long.parseLong(pid))
          .orElseThrow(() -> new IOException("it ended at once; see " + log));
    } catch (NumberFormatException e) {
      throw new IOException("bash could not start it", e);
    }
  }

  /** This program again: the jar that it was started from, or the same class path. */
  private static List<String> java() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
    command.add("-XX:+ExitOnOutOfMemoryError");
    boolean decided =
        Stream.of("LEXATLAS_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
            .map(System::getenv)
            .anyMatch(options -> options != null && DECIDED.matcher(options).find());
    if (!decided) {
      command.add(MEMORY);
    }
    var more = System.getenv("LEXATLAS_JAVA_OPTS");
    if (more != null && !more.isBlank()) {
      command.addAll(List.of(more.strip().split("\\s+")));
    }
    command.addAll(
        classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
            ? List.of("-jar", classPath)
            : List.of("-cp", classPath, LexatlasApplication.class.getName()));
    return command;
  }

  private RunningInstance await(ProcessHandle process, Path log) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long read = 0;
    while (System.nanoTime() < deadline) {
      boolean alive = ServerProcess.runs(process);
      read = passOn(log, read);
      var running = folder.instance();
      if (running.isPresent() && new ApiClient(running.get().apiUrl()).answers()) {
        return running.get();
      }
      if (!alive && !folder.locked()) {
        throw new ServerUnavailable(
            "The instance did not start; its logs are in " + folder.logs() + ".");
      }
      Pause.briefly();
    }
    throw new ServerUnavailable(
        "The instance has not started in %d minutes; its logs are in %s."
            .formatted(PATIENCE.toMinutes(), folder.logs()));
  }

  /** Says the whole lines that came since, and returns how far they reach. */
  private long passOn(Path log, long from) throws IOException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(from);
      var bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      new String(bytes, 0, end, UTF_8).lines().forEach(line -> output.say("  " + line));
      return from + end;
    }
  }
}
