package org.lexatlas.standalone.cli;

import org.lexatlas.standalone.folder.DataFolder;

/** The command needs an instance, and none runs on the data folder. */
final class NothingRuns extends RuntimeException {

  NothingRuns(DataFolder folder) {
    super(
        folder.locked()
            ? "An instance on " + folder.path() + " is starting or stopping; try again in a moment."
            : "No instance runs on "
                + folder.path()
                + ". Start one with `up`, `run` or `corpus add`.");
  }
}
