package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lexatlas.standalone.folder.DataFolder;

/** Instances that commands start in the background. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
class DetachedInstanceIT {

  private static final String SECOND = "the second row of instances";

  @TempDir Path home;
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stop() {
    line.execute("stop", "--data-dir", home.toString());
  }

  @Test
  @ResourceLock(SECOND)
  void aDetachedOneStaysUntilStop() {
    var detached = new DetachedInstance(DataFolder.at(home), line.output());
    var running = detached.start(new InstanceOptions());
    assertThat(running.process().alive()).isPresent();
    assertThat(line.err()).contains("Temporal: ").contains("Database: ");
    assertThat(line.execute("stop", "--data-dir", home.toString())).isZero();
    assertThat(running.process().alive()).isEmpty();
  }

  @Test
  @ResourceLock(SECOND)
  void documentsCanBeTheFirstThatAnInstanceIsStartedFor(@TempDir Path documents) throws Exception {
    Files.writeString(
        documents.resolve("act.md"),
        "---\ncountry: KZ\ntype: law\ntitle: Act on Digital Mining\n---\nMining needs a licence.\n");
    var folder = "--data-dir=" + home;
    assertThat(line.execute("corpus", "add", documents.toString(), "--offline", folder))
        .isEqualTo(ExitCode.DONE);
    assertThat(line.err()).contains("starting an instance");
    assertThat(line.out()).contains("COMPLETED: 1 added");
    assertThat(DataFolder.at(home).instance()).isPresent();
    line.forget();
    assertThat(line.execute("corpus", "list", "--text", "digital mining", folder)).isZero();
    assertThat(line.out()).contains("Act on Digital Mining (KZ, law, 1 passage)");
  }

  @Test
  @ResourceLock(SECOND)
  void aDetachedOneThatCannotStartSaysWhy() {
    var code =
        line.execute(
            "run",
            "KZ",
            "Mining",
            "--offline",
            "--data-dir=" + home,
            "--database-url=jdbc:postgresql://127.0.0.1:1/lexatlas");
    assertThat(code).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(line.err())
        .contains("PostgreSQL at jdbc:postgresql://127.0.0.1:1/lexatlas cannot be used")
        .contains("The instance did not start");
    assertThat(DataFolder.at(home).locked()).isFalse();
  }
}
