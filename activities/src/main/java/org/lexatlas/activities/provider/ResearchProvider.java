package org.lexatlas.activities.provider;

import java.util.Optional;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.Step;

/**
 * Does Base Research. A call may take minutes and may cost money, so it is split in two: {@link
 * #research} returns the raw reply, which the pipeline stores before anything else; {@link #read}
 * turns a stored raw reply into the output and may be called again on it at any time.
 *
 * <p>Implementations are thread-safe and stop soon after their thread is interrupted.
 */
public interface ResearchProvider {

  /** The provider's id, as in settings and on the wire: {@code corpus}, {@code gemini}, ... */
  String id();

  /**
   * Whose calls are counted together: a vendor counts by account, so a vendor's provider says a
   * fingerprint of its key. The id where there is no key.
   */
  default String account() {
    return id();
  }

  /** Whether what this provider says is invented, and labelled so. */
  default boolean simulated() {
    return false;
  }

  /**
   * Asks the provider for its part in a step after Base Research: weighing what differs, or writing
   * what is blended. Nothing by default: the deterministic comparison and synthesis need no help.
   *
   * @throws ProviderFailure when there is no reply to keep
   */
  default Optional<RawReply> assist(Step step, ResearchQuestion question, Progress progress) {
    return Optional.empty();
  }

  /**
   * Calls the provider once. No retries of its own; a permit of {@code progress} before each call.
   *
   * @throws ProviderFailure when there is no reply to keep
   */
  RawReply research(ResearchQuestion question, Progress progress);

  /**
   * Parses a raw reply. Pure: same reply, same output.
   *
   * @throws ProviderFailure.Malformed when the reply cannot be read as an output
   */
  ResearchOutput read(RawReply reply, ResearchQuestion question);
}
