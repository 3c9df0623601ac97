package org.lexatlas.domain.campaign;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.run.Channel;

/**
 * Reads a command from a JSON object, whichever way it came. The one parser: every field is looked
 * at, and every fault is told by field with what would be right.
 */
public final class CampaignCommandForm {

  private static final List<String> FIELDS =
      List.of(
          "type",
          "reason",
          "actor",
          "commandId",
          "runningToo",
          "limits",
          "countries",
          "regions",
          "slots",
          "priority");
  private static final String WHAT = "a campaign's command";

  /** An id is a key of an index, whose entries PostgreSQL bounds. */
  static final int MAX_ID = 200;

  private static final int MAX_ENTRIES = 1000;

  private CampaignCommandForm() {}

  /**
   * What is known of a message beside its words.
   *
   * @param type fixed by the name of a signal; null when the words must say it
   * @param actor who sent it; null when the words may claim it
   * @param commandId used when the words give none
   */
  public record Sender(
      @Nullable CampaignCommandType type,
      @Nullable String actor,
      Channel channel,
      String commandId,
      Instant at) {}

  /** A command, or everything that is wrong with the words: exactly one of the two is there. */
  public record Read(@Nullable CampaignCommand command, List<FieldFault> faults) {

    /** The faults in one line. */
    public String words() {
      return String.join("; ", faults.stream().map(f -> f.field() + ": " + f.message()).toList());
    }
  }

  public static Read read(Map<String, ?> words, Sender sender) {
    FormFields fields = FormFields.of(words);
    fields.only(FIELDS, WHAT);
    CampaignCommandType type =
        sender.type() != null ? sender.type() : fields.word("type", CampaignCommandType.class);
    if (type == null && !fields.has("type")) {
      fields.fault("type", "is missing: one of " + Arrays.toString(CampaignCommandType.values()));
    }
    String reason = fields.text("reason");
    String actor = sender.actor() != null ? sender.actor() : fields.text("actor");
    String id = fields.text("commandId", MAX_ID);
    boolean runningToo = fields.flag("runningToo");
    LimitChange limits = LimitForm.read(fields, "limits");
    List<String> countries = fields.texts("countries", MAX_ENTRIES);
    List<String> regions = fields.texts("regions", MAX_ENTRIES);
    List<String> slots = fields.texts("slots", MAX_ENTRIES);
    Long priority = fields.whole("priority", 2, 5);
    if (type != null) {
      needed(type, fields, countries, regions);
    }
    if (!fields.faults().isEmpty() || type == null) {
      return new Read(null, fields.faults());
    }
    return new Read(
        new CampaignCommand(
            id == null ? sender.commandId() : id,
            type,
            reason == null ? "No reason given" : reason,
            actor == null ? "unknown" : actor,
            sender.channel(),
            runningToo,
            limits,
            countries,
            regions,
            slots,
            priority == null ? null : priority.intValue(),
            sender.at()),
        List.of());
  }

  private static void needed(
      CampaignCommandType type, FormFields fields, List<String> countries, List<String> regions) {
    switch (type) {
      case LIMITS -> {
        if (!fields.has("limits")) {
          fields.fault("limits", "is missing: an object with " + LimitForm.FIELDS);
        }
      }
      case PRIORITY -> {
        if (!fields.has("priority")) {
          fields.fault("priority", "is missing: a number from 2 (soon) to 5 (when there is room)");
        }
      }
      case ADD_JURISDICTIONS -> {
        if (countries.isEmpty() && regions.isEmpty() && fields.faults().isEmpty()) {
          fields.fault("countries", "is missing: a list of codes, or regions instead");
        }
      }
      case PAUSE, RESUME, CANCEL, RETRY_FAILED -> {}
    }
  }
}
