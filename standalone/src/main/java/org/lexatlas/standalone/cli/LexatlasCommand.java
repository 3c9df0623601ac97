package org.lexatlas.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common: which instance, and how to answer. */
@Command(sortOptions = false, usageHelpAutoWidth = true)
abstract class LexatlasCommand implements Callable<Integer> {

  final Output output;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "The instance's data folder (LEXATLAS_DATA_DIR; default ~/.lexatlas).")
  private @Nullable Path dataDir;

  @Option(
      names = "--json",
      description = "One JSON document on standard output, everything else on standard error.")
  private boolean json;

  LexatlasCommand(Output output) {
    this.output = output;
  }

  /** Returns the exit code; see {@link ExitCode}. */
  @Override
  public abstract Integer call();

  boolean json() {
    return json;
  }

  DataFolder folder() {
    return DataFolder.at(
        dataDir == null ? Path.of(System.getProperty("user.home"), ".lexatlas") : dataDir);
  }
}
