package org.lexatlas.domain.campaign;

/**
 * The answer to a command. A refusal is an answer, not an error.
 *
 * @param words the reason, for a person
 * @param slots how many slots the command changed; 0 for those that change none
 * @param revision the campaign's revision after the command
 */
public record CampaignAnswer(boolean accepted, Code code, String words, long slots, long revision) {

  /** Why a command was accepted or refused. Names are stable: they are part of the API. */
  public enum Code {
    ACCEPTED,
    /** The message could not be understood. */
    INVALID,
    /** No signal of this name exists. */
    UNKNOWN_SIGNAL,
    /** The store knows no such campaign. */
    UNKNOWN_CAMPAIGN,
    ALREADY_PAUSED,
    NOT_PAUSED,
    /** The limit that paused the campaign still stands. */
    LIMIT_REACHED,
    CAMPAIGN_ENDED,
    NOTHING_TO_RETRY
  }

  public static CampaignAnswer refused(Code code, String words, long revision) {
    return new CampaignAnswer(false, code, words, 0, revision);
  }

  public static CampaignAnswer accepted(String words, long slots, long revision) {
    return new CampaignAnswer(true, Code.ACCEPTED, words, slots, revision);
  }
}
