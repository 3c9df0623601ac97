package org.lexatlas.activities.provider;

import org.lexatlas.domain.analysis.ResearchOutput;

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
   * Calls the provider once. No retries of its own.
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
