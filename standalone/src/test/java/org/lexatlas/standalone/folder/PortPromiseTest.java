package org.lexatlas.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortPromiseTest {

  @TempDir Path folder;

  @Test
  void grantsAPortOnce() {
    assertThat(new PortPromise(folder).grants(1)).isTrue();
    System.gc(); // what nobody holds would be closed
    assertThat(new PortPromise(folder).grants(1)).isFalse();
    assertThat(new PortPromise(folder).grants(2)).isTrue();
  }

  @Test
  void grantsWithoutAFolderToo() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(new PortPromise(file).grants(3)).isTrue();
    assertThat(new PortPromise(file).grants(3)).isFalse();
  }

  @Test
  void whatAnotherProcessHasIsItsUntilItEnds() throws Exception {
    Process other =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Holder.class.getName(),
                    folder.toString()))
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("true");
      assertThat(new PortPromise(folder).grants(4)).isFalse();
      other.destroyForcibly();
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(new PortPromise(folder).grants(4)).isTrue();
    } finally {
      other.destroyForcibly();
    }
  }

  /** Takes port 4, and stays until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      System.out.println(new PortPromise(Path.of(arguments[0])).grants(4));
      System.in.read();
    }
  }
}
