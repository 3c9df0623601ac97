package org.lexatlas.standalone.folder;

/** Another process holds the data folder. Nothing was changed. */
public final class FolderInUse extends RuntimeException {

  FolderInUse(DataFolder folder) {
    super(
        folder
            .instance()
            .map(
                instance ->
                    "An instance already runs on %s (process %d, %s)."
                        .formatted(folder.path(), instance.process().pid(), instance.apiUrl()))
            .orElse("An instance on %s is starting or stopping.".formatted(folder.path())));
  }
}
