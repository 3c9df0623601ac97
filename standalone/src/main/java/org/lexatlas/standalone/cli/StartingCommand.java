package org.lexatlas.standalone.cli;

import picocli.CommandLine.Mixin;

/** A command that starts an instance in the background when none runs on the data folder. */
abstract class StartingCommand extends ClientCommand {

  @Mixin private InstanceOptions instance = new InstanceOptions();

  StartingCommand(Output output) {
    super(output);
  }

  /** The API to talk to: one elsewhere as it is, the data folder's own started where it must be. */
  @Override
  ApiClient api() {
    if (apiUrl() != null) {
      return super.api();
    }
    return new ApiClient(
        folder()
            .instance()
            .orElseGet(() -> new DetachedInstance(folder(), output).start(instance))
            .apiUrl());
  }
}
