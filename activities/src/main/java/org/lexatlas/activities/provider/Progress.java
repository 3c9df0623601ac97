package org.lexatlas.activities.provider;

/** Told by a provider what it is doing; shown to operators while a step runs. */
@FunctionalInterface
public interface Progress {

  /**
   * Waits until one call may go out: asked before each call to the vendor, for all workers
   * together.
   *
   * @param model the model that will be called; empty for the provider's default
   * @throws ProviderFailure when it would take too long, or the thread is interrupted
   */
  default void permit(String model) {}

  /** A few words, such as "searching" or "reading 12 documents". */
  void phase(String words);
}
