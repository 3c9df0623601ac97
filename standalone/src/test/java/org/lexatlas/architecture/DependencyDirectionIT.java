package org.lexatlas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The enforcer holds the arrows between modules: shown by breaking one. */
class DependencyDirectionIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void theDomainAsItIsPasses(@TempDir Path folder) throws Exception {
    assertThat(enforce(folder, "")).contains("BUILD SUCCESS");
  }

  @Test
  void aDomainThatKnowsTemporalDoesNotBuild(@TempDir Path folder) throws Exception {
    String temporal =
        "<dependency><groupId>io.temporal</groupId><artifactId>temporal-sdk</artifactId></dependency>";

    assertThat(enforce(folder, temporal)).contains("BUILD FAILURE").contains("domain is pure Java");
  }

  /** Runs the enforcer, offline, on the domain's own pom with one more dependency. */
  private static String enforce(Path folder, String dependency)
      throws IOException, InterruptedException {
    String pom =
        Files.readString(ROOT.resolve("domain/pom.xml"))
            .replace(
                "</parent>",
                "<relativePath>"
                    + folder.toRealPath().relativize(ROOT.resolve("pom.xml"))
                    + "</relativePath></parent>")
            .replaceFirst("</dependencies>", dependency + "</dependencies>");
    Files.writeString(folder.resolve("pom.xml"), pom);
    Process maven =
        new ProcessBuilder(
                List.of(System.getProperty("maven.executable", "mvn"), "-B", "-o", "validate"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(maven.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return printed;
  }
}
