package org.lexatlas.standalone.cli;

import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import picocli.CommandLine.Option;

/** A command that talks to the API of an instance that runs, here or elsewhere. */
abstract class ClientCommand extends LexatlasCommand {

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      description = "An API elsewhere, instead of the data folder's instance (LEXATLAS_API_URL).")
  private @Nullable String apiUrl;

  ClientCommand(Output output) {
    super(output);
  }

  /** The API elsewhere, null when the data folder's is meant. */
  @Nullable String apiUrl() {
    if (apiUrl == null) {
      return null;
    }
    if (!apiUrl.matches("https?://[^/]+/?")) {
      throw new BadSetting("--api-url must look like http://HOST:PORT, not '" + apiUrl + "'.");
    }
    return apiUrl.replaceFirst("/$", "");
  }

  /**
   * The API to talk to.
   *
   * @throws NothingRuns when no instance runs on the data folder
   */
  ApiClient api() {
    var elsewhere = apiUrl();
    return new ApiClient(
        elsewhere != null
            ? elsewhere
            : folder().instance().orElseThrow(() -> new NothingRuns(folder())).apiUrl());
  }
}
