package org.lexatlas.standalone.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A bar for a person who watches; silence for a file. */
final class IngestionProgress implements AutoCloseable {

  private final @Nullable ProgressBar bar;

  private IngestionProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static IngestionProgress on(Output output) {
    return new IngestionProgress(
        output.terminal()
            ? new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(output.err()))
                .build()
            : null);
  }

  void show(JsonNode ingestion) {
    if (bar != null) {
      bar.maxHint(ingestion.path("total").asLong(-1));
      bar.stepTo(ingestion.path("done").asLong(0));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
