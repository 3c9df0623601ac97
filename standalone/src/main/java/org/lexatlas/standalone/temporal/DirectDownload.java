package org.lexatlas.standalone.temporal;

import io.temporal.testing.TemporalDevServerOptions;
import io.temporal.testing.internal.devserver.TemporalDevServerDownloader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Temporal's own download, as its SDK does it. */
final class DirectDownload {

  private DirectDownload() {}

  /** Empty, with the reason said, when it cannot be had. */
  static Optional<Executable> fetch(Path destination, Consumer<String> say) {
    try {
      var path =
          TemporalDevServerDownloader.prepare(
              TemporalDevServerOptions.newBuilder()
                  .setDownloadDestination(destination.toString())
                  .setDownloadEnabled(true)
                  .build());
      return Executable.at(path, "downloaded from Temporal");
    } catch (IllegalStateException e) {
      var cause = e.getCause() == null ? e : e.getCause();
      say.accept("Temporal's own download is not possible here: " + cause);
      return Optional.empty();
    }
  }
}
