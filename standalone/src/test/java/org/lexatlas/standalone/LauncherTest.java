package org.lexatlas.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small project, with a java and a Maven that only tell how they were called. */
class LauncherTest {

  private static final String JAR = "standalone/target/lexatlas-standalone-1-exec.jar";

  @TempDir Path home;
  private Path project;
  private static final List<String> MEMORY =
      List.of("LEXATLAS_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

  private final Map<String, String> environment = new HashMap<>();
  private Path tools;

  @BeforeEach
  void layTheProject() throws IOException {
    project = Files.createDirectories(home.resolve("a project"));
    tools = Files.createDirectories(home.resolve("tools"));
    Files.copy(Path.of("../lexatlas"), project.resolve("lexatlas"));
    assertThat(project.resolve("lexatlas").toFile().setExecutable(true)).isTrue();
    Files.createDirectories(project.resolve("standalone/src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("standalone/pom.xml"), "<project/>");
    java(home.resolve("jdk"), "21.0.4");
  }

  @Test
  void runsTheJarFromAnyFolderAndThroughALink() throws Exception {
    jar(Instant.now().plusSeconds(60));
    Files.createSymbolicLink(tools.resolve("lex"), project.resolve("lexatlas"));
    var result = launch(home.resolve("tools/lex"), "status", "--json");
    assertThat(result.code()).isZero();
    assertThat(result.words()).contains("java 21.0.4").contains("status --json");
    assertThat(result.words()).contains("-jar " + project.resolve(JAR));
  }

  @Test
  void passesOverAnOldJdk() throws Exception {
    jar(Instant.now().plusSeconds(60));
    java(home.resolve("jdk"), "17.0.15");
    java(home.resolve("other"), "22");
    Files.createSymbolicLink(tools.resolve("java"), home.resolve("other/bin/java"));
    assertThat(launch("status").words()).contains("java 22");
  }

  @Test
  void understandsTheVersionNumbersOfOldJdks() throws Exception {
    jar(Instant.now().plusSeconds(60));
    java(home.resolve("jdk"), "1.8.0_392");
    java(home.resolve("other"), "25-ea");
    Files.createSymbolicLink(tools.resolve("java"), home.resolve("other/bin/java"));
    assertThat(launch("status").words()).contains("java 25-ea");
  }

  @Test
  void buildsForWhatStartsAnInstance() throws Exception {
    maven("touch '" + project.resolve(JAR) + "'");
    var status = launch("status");
    assertThat(status.code()).isEqualTo(3);
    assertThat(status.words()).contains("nothing is built yet");

    assertThat(launch("--data-dir", "x", "run", "KZ", "Mining").words())
        .contains("maven -q -B")
        .contains("-DskipTests package")
        .contains("java 21.0.4")
        .contains("--data-dir x run KZ Mining");
    assertThat(launch("run", "KZ", "Mining").words()).doesNotContain("maven");

    Files.delete(project.resolve(JAR));
    assertThat(launch("corpus", "list").words()).contains("nothing is built yet");
    assertThat(launch("corpus", "--data-dir", "x", "add", "docs").words())
        .contains("maven -q -B")
        .contains("corpus --data-dir x add docs");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    maven("touch '" + project.resolve(JAR) + "'");
    jar(Instant.now().minusSeconds(60));
    Files.writeString(project.resolve("standalone/src/main/Some.java"), "class Some {}");
    assertThat(launch("run", "KZ", "Mining").words()).contains("maven");
    assertThat(launch("up", "--help").words()).doesNotContain("maven");
  }

  @Test
  void buildsOfflineWhenTheNetworkIsAway() throws Exception {
    maven("case \"$*\" in -o*) touch '" + project.resolve(JAR) + "' ;; *) exit 1 ;; esac");
    assertThat(launch("up").words()).contains("once more, offline").contains("java 21.0.4");
  }

  @Test
  void saysThatTheBuildFailed() throws Exception {
    maven("exit 1");
    var result = launch("up");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.words()).contains("the build failed").doesNotContain("java 21");
  }

  @Test
  void limitsTheMemoryOfAnInstanceUnlessSomebodyDecidesIt() throws Exception {
    jar(Instant.now().plusSeconds(60));
    assertThat(launch("up").words()).contains("-Xmx640m");
    assertThat(launch("status").words()).doesNotContain("-Xmx640m");
    for (String variable : MEMORY) {
      environment.clear();
      environment.put(variable, "-XX:MaxRAMPercentage=50");
      assertThat(launch("up").words()).as(variable).doesNotContain("-Xmx640m");
    }
  }

  private record Result(int code, String words) {}

  private Result launch(String... arguments) throws Exception {
    return launch(project.resolve("lexatlas"), arguments);
  }

  private Result launch(Path launcher, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    MEMORY.forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    var process = builder.start();
    var words = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), words);
  }

  private void java(Path jdk, String version) throws IOException {
    program(
        jdk.resolve("bin/java"),
        """
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2
        else echo "java %s $*"; fi
        """
            .formatted(version, version));
  }

  private void maven(String work) throws IOException {
    program(
        tools.resolve("mvn"),
        "echo \"maven $*\"\nmkdir -p '" + project.resolve("standalone/target") + "'\n" + work);
  }

  private void jar(Instant built) throws IOException {
    var jar = project.resolve(JAR);
    Files.createDirectories(jar.resolveSibling("."));
    Files.writeString(jar, "a jar");
    Files.setLastModifiedTime(jar, FileTime.from(built));
  }

  private static void program(Path path, String script) throws IOException {
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, "#!/bin/sh\n" + script + "\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }
}
