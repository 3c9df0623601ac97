package org.lexatlas.api.web.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexatlas.store.analysis.VersionCommandRow;
import org.lexatlas.store.analysis.VersionOrder;

/** What can be asked of a version by hand, and in which words. */
enum VersionCommandForm {
  PUBLISH(
      VersionOrder.Type.PUBLISH,
      "Publish",
      "This version becomes Live: it is what everybody reads. The one that is Live now becomes"
          + " Superseded, and stays readable."),
  WITHDRAW(
      VersionOrder.Type.WITHDRAW,
      "Withdraw",
      "This version is taken back. Where it is Live, the analysis has no Live version until"
          + " another one is published. Its text stays readable here."),
  RESTORE(
      VersionOrder.Type.RESTORE,
      "Restore",
      "A new draft is made with the content of this version. Nothing else changes until the draft"
          + " is published.");

  private final VersionOrder.Type type;
  private final String title;
  private final String meaning;

  VersionCommandForm(VersionOrder.Type type, String title, String meaning) {
    this.type = type;
    this.title = title;
    this.meaning = meaning;
  }

  VersionOrder.Type type() {
    return type;
  }

  /** The word on the button. */
  public String title() {
    return title;
  }

  /** What will happen. */
  public String meaning() {
    return meaning;
  }

  /** The last part of its address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<VersionCommandForm> read(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /**
   * What a version in this stage can be asked.
   *
   * @param reviewed whether a run has it in review, which then decides by itself
   */
  static List<VersionCommandForm> possible(String stage, boolean reviewed) {
    if (reviewed) {
      return List.of();
    }
    return switch (stage) {
      case "DRAFT", "IN_REVIEW" -> List.of(PUBLISH, WITHDRAW);
      case "LIVE" -> List.of(WITHDRAW);
      default -> List.of(RESTORE);
    };
  }

  /** Why an order was refused. */
  static String refusal(VersionCommandRow answer) {
    return switch (answer.code()) {
      case DONE -> "it was done";
      case WRONG_STAGE -> "the version's stage does not allow it";
      case BASELINE_MOVED ->
          "another version went Live since the work on this one began: refresh the analysis, or"
              + " restore this version, and look again";
      case EARLIER_DAY ->
          "it is as of an earlier day than the Live version was confirmed for: withdraw that one"
              + " first, or restore this one and publish the draft";
      case SIMULATED -> "it is simulated, and the Live version is real";
      case IN_REVIEW -> "its run has it in review: publish or reject it there";
      case KEY_REUSED -> "this form was used for something else before";
    };
  }
}
